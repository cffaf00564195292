// The table of requests.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectRequests } from './data-request.reads.ts'
import type { DataRequest, RequestKind } from './data-request.ts'

type NewRequest = { id: Id<'data_request'>; person: Id<'person'>; kind: RequestKind; text: string }

export async function insertRequest({ db, tenant, actor, now }: Context, request: NewRequest): Promise<void> {
  const { person, ...rest } = request
  const row = { ...rest, tenant_id: tenant, person_id: person, asked_by: actor, asked_at: now }
  await db.insertInto('data_request').values(row).execute()
}

export const holdRequest = (context: Context, id: Id<'data_request'>): Promise<DataRequest> =>
  selectRequests(context).where('data_request.id', '=', id).forUpdate('data_request').executeTakeFirstOrThrow(missing)

export async function markAnswered(
  { db, tenant, actor, now }: Context,
  id: Id<'data_request'>,
  answer: { outcome: 'granted' | 'refused'; reply: string },
): Promise<void> {
  const answered = db.updateTable('data_request').set({ ...answer, answered_by: actor, answered_at: now })
  await answered.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

/** What the person wrote, in all of their requests, and what was replied: a reply may name them. */
export async function emptyTexts({ db, tenant }: Context, person: Id<'person'>, reply: string): Promise<void> {
  const own = db.updateTable('data_request').where('tenant_id', '=', tenant).where('person_id', '=', person)
  await own.set({ text: '' }).execute()
  await own.set({ reply }).where('outcome', 'is not', null).execute()
}
