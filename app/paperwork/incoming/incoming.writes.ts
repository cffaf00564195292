// The rows of what came in.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectIncoming } from './incoming.reads.ts'
import type { Arrival, Incoming, IncomingStatus, Recall } from './incoming.ts'

export const holdIncoming = (context: Context, id: Id<'incoming'>): Promise<Incoming> =>
  selectIncoming(context).where('incoming.id', '=', id).forUpdate('incoming').executeTakeFirstOrThrow(missing)

/** The next number of the year of its arrival: who comes at the same moment waits, so that no two are alike and none is lost. */
export async function insertIncoming(
  context: Context,
  arrival: Arrival,
  arrivedOn: Incoming['arrivedOn'],
): Promise<Pick<Incoming, 'id' | 'year' | 'ordinal'>> {
  const { db, tenant, actor, now } = context
  const year = Number(arrivedOn.slice(0, 4))
  await sql`select pg_advisory_xact_lock(hashtextextended(${`incoming ${tenant} ${year}`}, 0))`.execute(db)
  const taken = db.selectFrom('incoming').where('tenant_id', '=', tenant).where('year', '=', year)
  const { last } = await taken.select(({ fn }) => fn.max('ordinal').as('last')).executeTakeFirstOrThrow()
  const { organName, organCode, on, typeName, foreignId, answerBy, ...rest } = arrival
  const row = { id: newId<'incoming'>(), year, ordinal: (last ?? 0) + 1 }
  const named = { organ_name: organName, organ_code: organCode, on_day: on, type_name: typeName }
  const state = { status: 'registered' as const, since: now, registered_by: actor, registered_at: now }
  await db
    .insertInto('incoming')
    .values({
      tenant_id: tenant,
      ...row,
      ...rest,
      ...named,
      ...state,
      foreign_id: foreignId,
      answer_by: answerBy,
      arrived_on: arrivedOn,
    })
    .execute()
  return row
}

export async function insertIncomingFiles(
  { db, tenant }: Context,
  id: Id<'incoming'>,
  files: Id<'file'>[],
): Promise<void> {
  if (files.length === 0) return
  const rows = files.map((file, position) => ({ tenant_id: tenant, incoming_id: id, position, file_id: file }))
  await db.insertInto('incoming_file').values(rows).execute()
}

type Change = { status?: IncomingStatus; recall?: Recall; over_reason?: string }

export async function markIncoming({ db, tenant, now }: Context, id: Id<'incoming'>, change: Change): Promise<void> {
  const row = db.updateTable('incoming').set({ ...change, ...(change.status && { since: now }) })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
