// The amendments' own tables.
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectAmendments } from './amendment.reads.ts'
import type { Amendment, MadeChange } from './amendment.ts'
import type { Decision } from './change.ts'

type Opened = Pick<Amendment, 'id' | 'campaign' | 'plan'>

export async function insertAmendment(
  { db, tenant, actor, now }: Context,
  { id, campaign, plan }: Opened,
): Promise<void> {
  const row = { tenant_id: tenant, id, campaign_id: campaign, plan_id: plan, status: 'draft' as const }
  await db
    .insertInto('amendment')
    .values({ ...row, opened_by: actor, opened_at: now })
    .execute()
}

/** Locked until the commit; asked again after the lock, since a join is not looked up anew. */
export async function holdAmendment(context: Context, id: Id<'amendment'>): Promise<Amendment> {
  const { db, tenant } = context
  const lock = db.selectFrom('amendment').select('id').where('tenant_id', '=', tenant).where('id', '=', id)
  await lock.forUpdate().executeTakeFirstOrThrow(missing)
  return selectAmendments(context).where('amendment.id', '=', id).executeTakeFirstOrThrow(missing)
}

export async function putDecision(
  { db, tenant, actor, now }: Context,
  amendment: Id<'amendment'>,
  { key, choice, value, element, mapping, anew }: Decision,
): Promise<void> {
  const said = {
    ...{ choice, anew, value: value && json(value), mapping: mapping && json(mapping) },
    ...{ element, decided_by: actor, decided_at: now },
  }
  const row = { tenant_id: tenant, amendment_id: amendment, key, ...said }
  await db
    .insertInto('amendment_decision')
    .values(row)
    .onConflict((known) => known.columns(['tenant_id', 'amendment_id', 'key']).doUpdateSet(said))
    .execute()
}

/** Only the choice: what was worded or pointed at by hand stays. */
export async function putChoice(
  { db, tenant, actor, now }: Context,
  amendment: Id<'amendment'>,
  { key, choice, anew }: Pick<Decision, 'key' | 'choice' | 'anew'>,
): Promise<void> {
  const said = { choice, anew, decided_by: actor, decided_at: now }
  await db
    .insertInto('amendment_decision')
    .values({ tenant_id: tenant, amendment_id: amendment, key, ...said })
    .onConflict((known) => known.columns(['tenant_id', 'amendment_id', 'key']).doUpdateSet(said))
    .execute()
}

export async function markApplied(
  { db, tenant, actor, now }: Context,
  id: Id<'amendment'>,
  { effectiveOn, reading }: { effectiveOn: Day; reading: PlanReading },
): Promise<void> {
  const applied = { status: 'applied' as const, effective_on: effectiveOn, applied_by: actor, applied_at: now }
  const row = db.updateTable('amendment').set({ ...applied, reading: json(reading) })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function markOver(
  { db, tenant, actor, now }: Context,
  id: Id<'amendment'>,
  { status, reason }: { status: 'dropped' | 'taken_back'; reason: string | null },
): Promise<void> {
  const row = db.updateTable('amendment').set({ status, over_by: actor, over_at: now, over_reason: reason })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export type NewMade = Omit<MadeChange, 'id' | 'amendment'>

export async function insertMade({ db, tenant }: Context, amendment: Id<'amendment'>, made: NewMade[]): Promise<void> {
  const rows = made.map(({ kind, what, element, before, after, choice, byHand, units, duties }, position) => ({
    ...{ tenant_id: tenant, id: newId<'amendment_change'>(), amendment_id: amendment, position, kind, what, choice },
    ...{ element_id: element, by_hand: byHand, units: json(units), duties: json(duties) },
    ...{ before: before.value && json(before.value), before_place: before.place, before_spans: json(before.spans) },
    ...{ before_plan_id: before.plan, after: after.value && json(after.value), after_place: after.place },
    after_spans: json(after.spans),
  }))
  await db.insertInto('amendment_change').values(rows).execute()
}

export async function insertAcknowledgements(
  { db, tenant }: Context,
  amendment: Id<'amendment'>,
  units: Id<'unit'>[],
): Promise<void> {
  if (units.length === 0) return
  const rows = units.map((unit) => ({ tenant_id: tenant, amendment_id: amendment, unit_id: unit }))
  await db.insertInto('acknowledgement').values(rows).execute()
}

export async function markAcknowledged(
  { db, tenant, actor, now }: Context,
  amendment: Id<'amendment'>,
  units: Id<'unit'>[],
): Promise<void> {
  const row = db.updateTable('acknowledgement').set({ acknowledged_by: actor, acknowledged_at: now })
  await row
    .where('tenant_id', '=', tenant)
    .where('amendment_id', '=', amendment)
    .where('unit_id', 'in', units)
    .where('acknowledged_at', 'is', null)
    .execute()
}
