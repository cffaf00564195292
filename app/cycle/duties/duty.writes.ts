// The duties' own rows.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import { listHolders, selectDuties } from './duty.reads.ts'
import type { Duty, DutyStatus, KeptWords } from './duty.ts'
import { putAnew } from './holding.writes.ts'

/** The campaign is held too, weakly and first: it cannot end while something is handed in, and nobody waits in a circle. */
export const holdDuty = (context: Context, id: Id<'duty'>): Promise<Duty> =>
  selectDuties(context)
    .where('duty.id', '=', id)
    .forUpdate('duty')
    .forShare('campaign')
    .executeTakeFirstOrThrow(missing)

/** One for each unit; a unit that has the line already, also from another, keeps what it has. */
export async function insertDuties(context: Context, given: [Id<'assignment'>, Id<'unit'>][]) {
  const { db, tenant, now, today } = context
  if (given.length === 0) return []
  const lines = new Set(given.map(([assignment]) => assignment))
  const taken = new Set((await listHolders(context, [...lines])).map(({ assignment, unit }) => `${assignment} ${unit}`))
  const fresh = new Map(given.map((pair) => [pair.join(' '), pair]))
  for (const pair of taken) fresh.delete(pair)
  const rows = [...fresh.values()].map(([assignment, unit]) => ({
    ...{ tenant_id: tenant, id: newId<'duty'>(), assignment_id: assignment, unit_id: unit },
    ...{ status: 'unopened' as const, since: now, given_on: today },
  }))
  if (rows.length === 0) return []
  await db.insertInto('duty').values(rows).execute()
  await putAnew(context, { duties: rows.map(({ id }) => id) }) // to a unit whose end is entered already
  return rows.map(({ id, unit_id }) => ({ id, unit: unit_id }))
}

export async function markMoved({ db, tenant, now }: Context, id: Id<'duty'>, status: DutyStatus): Promise<void> {
  const row = db.updateTable('duty').set({ status, since: now })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function setDeadline({ db, tenant }: Context, id: Id<'duty'>, deadline: PartialDay | null): Promise<void> {
  await db.updateTable('duty').set({ deadline }).where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

/** Once: what was kept when it was accepted is not kept anew. */
export async function setKept({ db, tenant }: Context, id: Id<'duty'>, words: KeptWords): Promise<void> {
  const row = db
    .updateTable('duty')
    .set({ kept: json(words) })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
  await row.where('kept', 'is', null).execute()
}

export async function putReceipt({ db, tenant, actor, now }: Context, duty: Id<'duty'>): Promise<void> {
  const row = { tenant_id: tenant, duty_id: duty, person_id: actor, first_at: now, last_at: now }
  const receipt = db.insertInto('duty_receipt').values(row)
  await receipt
    .onConflict((known) => known.columns(['tenant_id', 'duty_id', 'person_id']).doUpdateSet({ last_at: now }))
    .execute()
}

export async function withdrawAllDuties({ db, tenant, now }: Context, campaign: Id<'campaign'>): Promise<void> {
  const ofCampaign = db
    .selectFrom('assignment')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
  const row = db.updateTable('duty').set({ status: 'withdrawn', since: now }).where('tenant_id', '=', tenant)
  await row.where('assignment_id', 'in', ofCampaign).execute()
}

export async function reviveDuties({ db, tenant, now }: Context, ids: Id<'duty'>[]): Promise<void> {
  if (ids.length === 0) return
  const rows = db.updateTable('duty').set({ status: 'unopened', since: now }).where('tenant_id', '=', tenant)
  await rows.where('id', 'in', ids).execute()
}
