// How far work in the background has come, and the button that stops it.
import { mayStop } from '#foundation/jobs/job.rules.ts'
import type { Job } from '#foundation/jobs/job.ts'
import { jobWords } from '#foundation/jobs/job.words.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { islands } from '#shell/islands.ts'
import { ActButton } from '#ui/form.tsx'

export function JobProgress({ actor, job }: { actor: Actor; job: Job }) {
  const t = jobWords(actor)
  const { phase, reached, total, attempts, stopAskedAt } = job
  return (
    <>
      <div data-watch role="status" class="gap">
        <p class="lead">{stopAskedAt ? t.stopping : phase ? `${t.phases[phase]}…` : t.waits}</p>
        {phase === 'writing' && (
          <p>
            <progress value={reached} max={Math.max(total, 1)} aria-label={t.going} /> {t.reached(reached, total)}
          </p>
        )}
        {attempts > 1 && <p class="hint">{t.again(attempts)}</p>}
      </div>
      <p class="gap">
        <a href="?">{t.refresh}</a>
      </p>
      {!stopAskedAt && (
        <ActButton
          verdict={mayStop(actor, job)}
          label={t.stop}
          refusalText={t.refusal}
          kind="two"
          name="act"
          value="stop"
        />
      )}
      <p class="hint">{t.stopHint}</p>
      <script src={islands.watch.url} defer />
    </>
  )
}
