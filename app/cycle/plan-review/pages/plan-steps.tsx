// The way through a draft: check, bodies, deadlines, launch. In any order; each page says what is left.
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { reviewWords } from '../review.words.ts'

export type Step = 'review' | 'bodies' | 'deadlines' | 'launch'

const addresses = {
  review: paths.reviewPlan,
  bodies: paths.mapBodies,
  deadlines: paths.setDeadlines,
  launch: paths.launchCampaign,
} as const satisfies Record<Step, unknown>

export function PlanSteps({ plan, here, reader }: { plan: Id<'plan'>; here: Step; reader: { language: Language } }) {
  const t = reviewWords(reader)
  return (
    <nav class="bs gap" aria-label={t.around}>
      {(Object.keys(addresses) as Step[]).map((step, index) => (
        <a class="b link" href={addresses[step]({ plan })} aria-current={step === here ? 'step' : undefined}>
          {`${index + 1}. ${t.steps[step]}`}
        </a>
      ))}
    </nav>
  )
}
