// Asking for what came in. Whether somebody may see one is for the rule to say: maySeeIncoming.
import type { Context } from '#db/context.ts'
import type { KeptFile } from '#foundation/files/file.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Known } from './arrival.rules.ts'
import type { Incoming } from './incoming.ts'

export const getIncoming = (context: Context, id: Id<'incoming'>): Promise<Incoming> =>
  selectIncoming(context).where('incoming.id', '=', id).executeTakeFirstOrThrow(missing)

/** Of one year, the latest number first. */
export const listIncoming = (context: Context, year: number): Promise<Incoming[]> =>
  selectIncoming(context).where('incoming.year', '=', year).orderBy('incoming.ordinal', 'desc').execute()

export const pageOfIncoming = (context: Context, { offset, limit }: { offset: number; limit: number }) =>
  selectIncoming(context)
    .orderBy('incoming.year', 'desc')
    .orderBy('incoming.ordinal', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()

export async function countIncoming({ db, tenant }: Context): Promise<number> {
  const counted = db.selectFrom('incoming').where('tenant_id', '=', tenant)
  return (await counted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

/** What these units have and is open; `ungiven` also what nobody has yet. */
export async function listOpenFor(context: Context, { units, ungiven }: { units: Id<'unit'>[]; ungiven: boolean }) {
  const { db, tenant } = context
  const given = db.selectFrom('incoming_assignment').select('incoming_id').where('tenant_id', '=', tenant)
  const mine = given.where('ended_at', 'is', null).where('unit_id', 'in', units)
  if (units.length === 0) return []
  return selectIncoming(context)
    .where('incoming.status', 'in', ['registered', 'assigned', 'under_way'])
    .where(({ or, eb }) =>
      or([eb('incoming.id', 'in', mine), ...(ungiven ? [eb('incoming.status', '=', 'registered')] : [])]),
    )
    .orderBy('incoming.year')
    .orderBy('incoming.ordinal')
    .execute()
}

export async function listYears({ db, tenant, now }: Context): Promise<number[]> {
  const rows = await db.selectFrom('incoming').select('year').distinct().where('tenant_id', '=', tenant).execute()
  return [...new Set([now.getFullYear(), ...rows.map(({ year }) => year)])].sort((one, other) => other - one)
}

/** What has been registered from that sender under that id. */
export async function findKnown(
  { db, tenant }: Context,
  { organCode, foreignId }: { organCode: string | null; foreignId: string | null },
): Promise<Known | null> {
  if (!organCode || !foreignId) return null
  const rows = db.selectFrom('incoming').select(['id', 'year', 'ordinal']).where('tenant_id', '=', tenant)
  const known = rows.where('organ_code', '=', organCode).where('foreign_id', '=', foreignId)
  return (await known.where('business', '=', 'new').executeTakeFirst()) ?? null
}

export const listIncomingFiles = (
  { db, tenant }: Context,
  id: Id<'incoming'>,
): Promise<Pick<KeptFile, 'id' | 'name' | 'size'>[]> =>
  db
    .selectFrom('incoming_file')
    .innerJoin('file', (join) =>
      join.onRef('file.tenant_id', '=', 'incoming_file.tenant_id').onRef('file.id', '=', 'incoming_file.file_id'),
    )
    .where('incoming_file.tenant_id', '=', tenant)
    .where('incoming_id', '=', id)
    .select(['file.id', 'file.name', 'file.size'])
    .orderBy('position')
    .execute()

export const selectIncoming = ({ db, tenant }: Context) =>
  db
    .selectFrom('incoming')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'incoming.tenant_id').onRef('person.id', '=', 'incoming.registered_by'),
    )
    .where('incoming.tenant_id', '=', tenant)
    .select(['incoming.id', 'year', 'ordinal', 'arrived_on as arrivedOn', 'organ_name as organName'])
    .select(['organ_code as organCode', 'number', 'notation', 'on_day as on', 'type_name as typeName', 'subject'])
    .select(['foreign_id as foreignId', 'business', 'answer_by as answerBy', 'pages', 'urgency', 'note', 'status'])
    .select(['since', 'recall', 'over_reason as overReason', 'registered_at as registeredAt'])
    .select('person.name as registeredByName')
