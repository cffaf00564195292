// The rows of who has what came in, what they say of it, and what answers it.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Giving } from './assignment.ts'

export async function insertAssignment(context: Context, incoming: Id<'incoming'>, giving: Giving): Promise<void> {
  const { db, tenant, actor, now } = context
  await endAssignment(context, incoming)
  const { unit, person, deadline, instruction } = giving
  const row = { tenant_id: tenant, id: newId<'incoming_assignment'>(), incoming_id: incoming, unit_id: unit }
  const rest = { person_id: person, deadline, instruction, assigned_by: actor, assigned_at: now }
  await db
    .insertInto('incoming_assignment')
    .values({ ...row, ...rest })
    .execute()
}

async function endAssignment({ db, tenant, now }: Context, incoming: Id<'incoming'>): Promise<void> {
  const open = db.updateTable('incoming_assignment').set({ ended_at: now }).where('tenant_id', '=', tenant)
  await open.where('incoming_id', '=', incoming).where('ended_at', 'is', null).execute()
}

/** Once: the first of the unit who takes it has taken it. */
export async function markReceived({ db, tenant, actor, now }: Context, incoming: Id<'incoming'>): Promise<boolean> {
  const open = db.updateTable('incoming_assignment').set({ received_by: actor, received_at: now })
  const own = open.where('tenant_id', '=', tenant).where('incoming_id', '=', incoming).where('ended_at', 'is', null)
  const { numUpdatedRows } = await own.where('received_by', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function insertNote(
  { db, tenant, actor, now }: Context,
  incoming: Id<'incoming'>,
  text: string,
): Promise<void> {
  const row = { tenant_id: tenant, id: newId<'incoming_note'>(), incoming_id: incoming, text }
  await db
    .insertInto('incoming_note')
    .values({ ...row, written_by: actor, written_at: now })
    .execute()
}

export async function insertAnswer(
  { db, tenant, actor, now }: Context,
  incoming: Id<'incoming'>,
  document: Id<'document'>,
): Promise<void> {
  const row = { tenant_id: tenant, incoming_id: incoming, document_id: document, linked_by: actor, linked_at: now }
  await db
    .insertInto('incoming_answer')
    .values(row)
    .onConflict((same) => same.doNothing())
    .execute()
}
