// What the check asks about a response plan, beside what other units of the committee have handed in for the campaign.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listContents, listSlogans, listTargets } from '#cycle/campaigns/campaign-parts.reads.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Context } from '#db/context.ts'
import type { ResponseBody } from './body.ts'
import { type Question, questionsOf, writtenIn } from './formalism/questions.ts'
import { listHandedIn } from './handing.reads.ts'
import type { ResponsePlan } from './response-plan.ts'

export type Other = { unitName: string }

/** `template`: the words that every unit is offered. */
type Asked = { body: ResponseBody; template: string[] }

/** Another's draft is nobody's business: only what was handed in is compared. */
export async function listQuestions(
  context: Context,
  { campaign, unit }: Pick<ResponsePlan, 'campaign' | 'unit'>,
  { body, template }: Asked,
): Promise<Question<Other>[]> {
  const { name, theme } = await getCampaign(context, campaign)
  const parts = [
    ...(await listContents(context, campaign)),
    ...(await listSlogans(context, campaign)),
    ...(await listTargets(context, campaign)),
    ...(await listDuties(context, campaign)),
  ]
  const given = [name, theme ?? '', ...template, ...new Set(parts.map(({ text }) => text))]
  const others = (await listHandedIn(context, campaign)).filter((one) => one.unit !== unit)
  const written = others.map(({ unitName, body: theirs }) => ({ key: { unitName }, text: writtenIn(theirs) }))
  return questionsOf(body, written, given)
}
