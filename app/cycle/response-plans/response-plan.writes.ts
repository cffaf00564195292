// The response plans' own rows.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { emptyBody, type ResponseBody } from './body.ts'
import { selectResponses } from './response-plan.reads.ts'
import type { Handing, ResponsePlan, ResponseStatus } from './response-plan.ts'

/** The campaign is held too, weakly and first: it cannot end while something is handed in. */
export const holdResponse = (context: Context, id: Id<'response_plan'>): Promise<ResponsePlan> =>
  selectResponses(context)
    .where('response_plan.id', '=', id)
    .forUpdate('response_plan')
    .forShare('campaign')
    .executeTakeFirstOrThrow(missing)

/** One for each unit and campaign; null where somebody was quicker. */
export async function insertResponse(
  { db, tenant, actor, now }: Context,
  campaign: Id<'campaign'>,
  unit: Id<'unit'>,
): Promise<Id<'response_plan'> | null> {
  const id = newId<'response_plan'>()
  const row = { tenant_id: tenant, id, campaign_id: campaign, unit_id: unit, status: 'draft' as const }
  const first = { edition: 1, version: 1, body: json(emptyBody), saved_by: actor, saved_at: now, since: now }
  const inserted = db
    .insertInto('response_plan')
    .values({ ...row, ...first })
    .onConflict((known) => known.doNothing())
  return (await inserted.returning('id').executeTakeFirst())?.id ?? null
}

export async function setBody(
  { db, tenant, actor, now }: Context,
  id: Id<'response_plan'>,
  version: number,
  body: ResponseBody,
): Promise<void> {
  const row = db.updateTable('response_plan').set({ version, body: json(body), saved_by: actor, saved_at: now })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function markResponse(
  { db, tenant, now }: Context,
  id: Id<'response_plan'>,
  status: ResponseStatus,
  edition?: number,
): Promise<void> {
  const row = db.updateTable('response_plan').set({ status, since: now, ...(edition && { edition }) })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function insertHanding(
  { db, tenant, actor, now }: Context,
  { id: response_plan_id, edition, body }: Pick<ResponsePlan, 'id' | 'edition' | 'body'>,
): Promise<void> {
  const row = { tenant_id: tenant, id: newId<'response_handing'>(), response_plan_id, edition, body: json(body) }
  await db
    .insertInto('response_handing')
    .values({ ...row, handed_in_by: actor, handed_in_at: now })
    .execute()
}

/** What waits of this plan; at most one does. */
export async function settleHanding(
  { db, tenant, actor, now }: Context,
  plan: Id<'response_plan'>,
  outcome: NonNullable<Handing['outcome']>,
  reason: string | null = null,
): Promise<void> {
  const row = db.updateTable('response_handing').set({ outcome, reason, judged_by: actor, judged_at: now })
  await row.where('tenant_id', '=', tenant).where('response_plan_id', '=', plan).where('outcome', 'is', null).execute()
}
