// The rows of signatures that were begun.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Hole } from './pades/byte-range.ts'
import { selectRequests } from './signature-request.reads.ts'
import { requestMinutes, type SignatureRequest } from './signing.ts'

export const holdRequest = (context: Context, id: Id<'signature_request'>): Promise<SignatureRequest> =>
  selectRequests(context).where('request.id', '=', id).forUpdate('request').executeTakeFirstOrThrow(missing)

export type NewRequest = {
  signing: Id<'signing'>
  position: number
  certificate: Id<'signing_certificate'>
  preparedFile: Id<'file'>
  hole: Hole
  attributes: Uint8Array
}

export async function insertRequest(context: Context, asked: NewRequest): Promise<Id<'signature_request'>> {
  const { db, tenant, now } = context
  const { signing, position, certificate, preparedFile, hole } = asked
  const id = newId<'signature_request'>()
  await db
    .insertInto('signature_request')
    .values({
      ...{ tenant_id: tenant, id, signing_id: signing, position, certificate_id: certificate },
      ...{ prepared_file_id: preparedFile, hole_from: hole.from, hole_to: hole.to },
      ...{ attributes: Buffer.from(asked.attributes), asked_at: now },
      runs_out_at: new Date(now.getTime() + requestMinutes * 60_000),
    })
    .execute()
  return id
}

type End = NonNullable<SignatureRequest['endedAs']>

export async function markRequestEnded({ db, tenant, now }: Context, id: Id<'signature_request'>, endedAs: End) {
  const row = db.updateTable('signature_request').set({ ended_at: now, ended_as: endedAs })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
