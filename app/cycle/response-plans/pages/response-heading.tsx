// Above every page of a response plan: the campaign it belongs to, whose it is, how it stands.
import { sentence } from '#kernel/sentence.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { responseWords } from '../response.words.ts'
import type { ResponsePlan } from '../response-plan.ts'
import { responseShapes } from './response-shapes.ts'

export function ResponseHeading({ t, plan }: { t: ReturnType<typeof responseWords>; plan: ResponsePlan }) {
  return (
    <>
      <p class="sm crumb">
        <a href={paths.campaign({ campaign: plan.campaign })}>{sentence(plan.campaignName)}</a>
      </p>
      <h1>{t.title(plan.unitName)}</h1>
      <p>
        <State shape={responseShapes[plan.status]}>{t.status[plan.status]}</State> {t.edition(plan.edition)}
      </p>
    </>
  )
}
