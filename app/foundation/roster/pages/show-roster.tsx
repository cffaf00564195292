// /rosters/:roster?show=wrong&page=2 — what a list would do, row by row; how its import goes; what came of it.
import { stopJob } from '#foundation/jobs/job.acts.ts'
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { type AskRefusal, isOpen, type StopRefusal } from '#foundation/jobs/job.rules.ts'
import { jobWords } from '#foundation/jobs/job.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { confirmRoster, dropRoster } from '../roster.acts.ts'
import { getRoster, judgeNow } from '../roster.reads.ts'
import type { DropRefusal, ImportRefusal } from '../roster.rules.ts'
import type { Roster } from '../roster.ts'
import { rosterWords } from '../roster.words.ts'
import { JobProgress } from './job-progress.tsx'
import { RosterPreview } from './roster-preview.tsx'

type Refusal = ImportRefusal | DropRefusal | AskRefusal | { why: 'not-stopped'; refusal: StopRefusal }

export const showRosterPage = page<'roster', Refusal>(paths.roster, {
  async get(context, { roster: id }, { query, refusal }) {
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const [roster, [job]] = [await getRoster(context, id), await listJobsOf(context, id)]
    const [t, words] = [rosterWords(context), jobWords(context)]
    const wrong = refusal && textOf(refusal, actor)
    if (roster.state !== 'draft') return <Over actor={actor} roster={roster} wrong={wrong} />
    if (job && isOpen(job))
      return (
        <Screen actor={actor} title={t.previewTitle(roster.name)} here="units">
          {wrong && <Refused text={wrong} />}
          <JobProgress actor={actor} job={job} />
        </Screen>
      )

    const judged = await judgeNow(context, id)
    const asked = { show: query.get('show'), page: Number(query.get('page') ?? 1) }
    return (
      <Screen actor={actor} title={t.previewTitle(roster.name)} here="units">
        {wrong && <Refused text={wrong} />}
        {!wrong && job?.state === 'stopped' && <Note kind="warn">{words.stopped}</Note>}
        {!wrong && job?.state === 'failed' && <Note kind="bad">{words.failures(job.why)}</Note>}
        <RosterPreview actor={actor} roster={roster} judged={judged} asked={asked} />
      </Screen>
    )
  },
  async post(context, { roster }, form) {
    const act = fieldOf(form, 'act')
    if (act === 'stop') {
      const [job] = await listJobsOf(context, roster)
      const verdict = job ? await stopJob(context, job.id) : refuse({ why: 'is-over' as const, state: 'done' as const })
      return verdict.allowed ? goTo(paths.roster({ roster })) : refuse({ why: 'not-stopped', refusal: verdict.refusal })
    }
    const verdict =
      act === 'drop' ? await dropRoster(context, roster) : await confirmRoster(context, roster, fieldOf(form, 'digest'))
    return verdict.allowed ? goTo(act === 'drop' ? paths.rosters() : paths.roster({ roster })) : verdict
  },
})

function textOf(refusal: Refusal, actor: Actor): string {
  const [t, words] = [rosterWords(actor), jobWords(actor)]
  if (refusal.why === 'not-stopped') return words.refusal(refusal.refusal)
  return refusal.why === 'goes-on-already' ? words.refusal(refusal) : t.refusal(refusal, (column) => t.columns[column])
}

const Refused = ({ text }: { text: string }) => (
  <Note kind="bad" alert>
    {text}
  </Note>
)

function Over({ actor, roster, wrong }: { actor: Actor; roster: Roster; wrong: string | undefined }) {
  const t = rosterWords(actor)
  const { created, name } = roster
  return (
    <Screen actor={actor} title={created ? t.importedTitle(name) : t.droppedTitle(name)} here="units">
      {wrong && <Refused text={wrong} />}
      {created ? (
        <>
          <Note kind="ok">{t.imported(created.units, created.people, created.posts, created.changed)}</Note>
          <p class="bs gap">
            <a class="b" href={paths.units()}>
              {t.toUnits}
            </a>
            {created.posts > 0 && (
              <a class="b two" href={paths.accounts()}>
                {t.toAccounts}
              </a>
            )}
          </p>
        </>
      ) : (
        <p class="lead">{t.dropped}</p>
      )}
      <p class="gap">
        <a href={paths.rosters()}>{t.title}</a>
      </p>
    </Screen>
  )
}
