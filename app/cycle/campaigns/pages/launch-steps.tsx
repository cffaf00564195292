// The way back through the draft, as on the pages of its review.
import { reviewWords } from '#cycle/plan-review/review.words.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'

export function LaunchSteps({ plan, reader }: { plan: Id<'plan'>; reader: { language: Language } }) {
  const t = reviewWords(reader)
  return (
    <nav class="bs gap" aria-label={t.around}>
      <a class="b link" href={paths.reviewPlan({ plan })}>{`1. ${t.steps.review}`}</a>
      <a class="b link" href={paths.mapBodies({ plan })}>{`2. ${t.steps.bodies}`}</a>
      <a class="b link" href={paths.setDeadlines({ plan })}>{`3. ${t.steps.deadlines}`}</a>
      <a class="b link" href={paths.launchCampaign({ plan })} aria-current="step">{`4. ${t.steps.launch}`}</a>
    </nav>
  )
}
