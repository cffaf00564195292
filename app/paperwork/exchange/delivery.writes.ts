// The deliveries' own rows.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectDeliveries } from './delivery.reads.ts'
import type { Channel, DeliveryState, Recall } from './delivery.ts'
import type { StatusCode } from './edxml/status-code.ts'

/** Held until the end of the transaction; who else wants it waits. */
export async function holdDelivery(context: Context, id: Id<'delivery'>) {
  return await selectDeliveries(context)
    .where('delivery.id', '=', id)
    .forUpdate('delivery')
    .executeTakeFirstOrThrow(missing)
}

export type NewDelivery = {
  document: Id<'document'>
  recipient: Id<'document_recipient'>
  unit: Id<'unit'> | null
  name: string
  channel: Channel
  address: string | null
  state: DeliveryState
}

/** One for each receiver, whatever is asked twice. */
export async function insertDeliveries({ db, tenant, actor, now }: Context, deliveries: NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return
  const rows = deliveries.map(({ document, recipient, unit, ...rest }) => ({
    ...{ tenant_id: tenant, id: newId<'delivery'>(), document_id: document, recipient_id: recipient, unit_id: unit },
    ...{ ...rest, since: now, attempts: 0, due_at: rest.channel === 'mail' ? now : null },
    ...{ ordered_by: actor, ordered_at: now },
  }))
  await db
    .insertInto('delivery')
    .values(rows)
    .onConflict((same) => same.columns(['tenant_id', 'recipient_id', 'unit_id']).doNothing())
    .execute()
}

type Change = {
  state?: DeliveryState
  channel?: Channel
  address?: string | null
  reason?: string | null
  attempts?: number
  due_at?: Date | null
  handing_at?: Date | null
  last_code?: StatusCode | null
  recall?: Recall | null
}

export async function markDelivery({ db, tenant, now }: Context, id: Id<'delivery'>, change: Change): Promise<void> {
  const row = db.updateTable('delivery').set({ ...change, ...(change.state && { since: now }) })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function putDeliveryReceipt({ db, tenant, actor, now }: Context, delivery: Id<'delivery'>): Promise<void> {
  const row = { tenant_id: tenant, delivery_id: delivery, person_id: actor, first_at: now, last_at: now }
  await db
    .insertInto('delivery_receipt')
    .values(row)
    .onConflict((known) => known.columns(['tenant_id', 'delivery_id', 'person_id']).doUpdateSet({ last_at: now }))
    .execute()
}
