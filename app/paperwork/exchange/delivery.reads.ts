// Asking for deliveries. Whether somebody may see one is for the rule to say: maySeeDelivery.
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import type { Attempt, Carried, Receipt } from './delivery.ts'

export const getDelivery = async (context: Context, id: Id<'delivery'>): Promise<Carried> =>
  carried(await selectDeliveries(context).where('delivery.id', '=', id).executeTakeFirstOrThrow(missing))

export const listDeliveriesOf = async (context: Context, document: Id<'document'>): Promise<Carried[]> =>
  (
    await selectDeliveries(context)
      .where('delivery.document_id', '=', document)
      .orderBy('recipient.position')
      .orderBy('delivery.name')
      .execute()
  ).map(carried)

/** The latest first. */
export const listDeliveries = async (context: Context, limit: number): Promise<Carried[]> =>
  (await latest(context).limit(limit).execute()).map(carried)

export const pageOfDeliveries = async (context: Context, { offset, limit }: { offset: number; limit: number }) =>
  (await latest(context).offset(offset).limit(limit).execute()).map(carried)

/** What was sent to these units inside the product. */
export const listInbox = async (context: Context, units: Id<'unit'>[]): Promise<Carried[]> =>
  units.length === 0
    ? []
    : (await latest(context).where('delivery.unit_id', 'in', units).limit(300).execute()).map(carried)

/** Of these what nobody of the unit has opened yet. */
export const listUnopened = async (context: Context, units: Id<'unit'>[]): Promise<Carried[]> =>
  units.length === 0
    ? []
    : (await latest(context).where('delivery.unit_id', 'in', units).where('state', '=', 'sent').execute()).map(carried)

export async function countDeliveries({ db, tenant }: Context): Promise<number> {
  const all = db.selectFrom('delivery').where('tenant_id', '=', tenant)
  return (await all.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

export async function countFailed({ db, tenant }: Context): Promise<number> {
  const failed = db.selectFrom('delivery').where('tenant_id', '=', tenant).where('state', '=', 'failed')
  return (await failed.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

const latest = (context: Context) =>
  selectDeliveries(context)
    .orderBy('delivery.ordered_at', 'desc')
    .orderBy('recipient.position')
    .orderBy('delivery.name')

export const listDeliveryReceipts = ({ db, tenant }: Context, id: Id<'delivery'>): Promise<Receipt[]> =>
  db
    .selectFrom('delivery_receipt as receipt')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'receipt.tenant_id').onRef('person.id', '=', 'receipt.person_id'),
    )
    .where('receipt.tenant_id', '=', tenant)
    .where('receipt.delivery_id', '=', id)
    .select(['person.name as person', 'first_at as firstAt', 'last_at as lastAt'])
    .orderBy('first_at')
    .execute()

export const listAttempts = ({ db, tenant }: Context, id: Id<'delivery'>): Promise<Attempt[]> =>
  db
    .selectFrom('delivery_attempt')
    .where('tenant_id', '=', tenant)
    .where('delivery_id', '=', id)
    .select(['number', 'began_at as beganAt', 'ended_at as endedAt', 'outcome', 'reply'])
    .orderBy('number')
    .execute()

type Row = Awaited<ReturnType<ReturnType<typeof selectDeliveries>['executeTakeFirstOrThrow']>>

const carried = ({ family, type, ordinal, sign, organ, ...row }: Row): Carried => ({
  ...row,
  number: numberOf({ family, type, ordinal, sign, organ }),
})

export const selectDeliveries = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('delivery')
    .innerJoin('document_recipient as recipient', (join) =>
      join.onRef('recipient.tenant_id', '=', 'delivery.tenant_id').onRef('recipient.id', '=', 'delivery.recipient_id'),
    )
    .innerJoin('document', (join) =>
      join.onRef('document.tenant_id', '=', 'delivery.tenant_id').onRef('document.id', '=', 'delivery.document_id'),
    )
    .innerJoin('document_text as text', (join) =>
      join
        .onRef('text.tenant_id', '=', 'document.tenant_id')
        .onRef('text.document_id', '=', 'document.id')
        .onRef('text.version', '=', 'document.version'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'document.tenant_id').onRef('unit.id', '=', 'document.unit_id'),
    )
    .where('delivery.tenant_id', '=', tenant)
    .select(['delivery.id', 'delivery.document_id as document', 'delivery.recipient_id as recipient'])
    .select(['delivery.name as recipientName', 'delivery.unit_id as unit', 'channel', 'address', 'state', 'since'])
    .select(['reason', 'attempts', 'due_at as dueAt', 'handing_at as handingAt', 'last_code as lastCode', 'recall'])
    .select([
      'ordered_at as orderedAt',
      'ordered_by as orderedBy',
      'document.family',
      'document.type',
      'ordinal',
      'sign',
      'organ',
    ])
    .select(['on_day as on', 'text.subject', 'unit.name as unitName'])
