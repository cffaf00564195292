// From a unit's page to its response plan and its commitments in this campaign.
import type { Commitment } from '#cycle/commitments/commitment.ts'
import type { ResponsePlan } from '#cycle/response-plans/response-plan.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { responseWorkWords } from '../response-work.words.ts'

type Props = {
  campaign: Id<'campaign'>
  unitName: string
  plan: ResponsePlan | undefined
  commitments: Commitment[]
  language: Language
}

export function UnitResponses({ campaign, unitName, plan, commitments, language }: Props) {
  const t = responseWorkWords({ language })
  return (
    <>
      <h2>{t.title}</h2>
      <ul class="rows plain">
        <li>
          <a href={plan ? paths.response({ response_plan: plan.id }) : paths.responses({ campaign })}>
            {t.response(plan?.unitName ?? unitName)}
          </a>
        </li>
        {commitments.map((one) => (
          <li>
            <a href={paths.commitment({ commitment: one.id })}>{one.unitName ? t.commitment(one.unitName) : t.joint}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
