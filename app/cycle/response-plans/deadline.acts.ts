// The office sets by when response plans are handed in: for all, or for one unit as an exception.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type DeadlineRefusal, maySetDeadline } from './deadline.rules.ts'

type For = { campaign: Id<'campaign'>; unit: Id<'unit'> | null; on: Day | null }

export async function setResponseDeadline(context: Context, wanted: For): Promise<Verdict<DeadlineRefusal>> {
  const { campaign, unit, on } = wanted
  const verdict = maySetDeadline(await getActor(context), await getCampaign(context, campaign), on, context.today)
  if (verdict.allowed && on !== null) {
    const { db, tenant, actor: set_by, now: set_at } = context
    const row = { tenant_id: tenant, id: newId<'response_deadline'>(), campaign_id: campaign, unit_id: unit }
    await db
      .insertInto('response_deadline')
      .values({ ...row, on_day: on, set_by, set_at })
      .onConflict((known) =>
        known.columns(['tenant_id', 'campaign_id', 'unit_id']).doUpdateSet({ on_day: on, set_by, set_at }),
      )
      .execute()
    await record(context, 'response-plan.deadline-set', campaign, { unit, on })
  }

  return verdict
}
