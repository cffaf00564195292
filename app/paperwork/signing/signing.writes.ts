// The rows of what is signed.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { listPlaces, selectSignings } from './signing.reads.ts'
import type { Signing, SigningPlace } from './signing.ts'

/** Locked: of two who sign at once, one waits and then finds that it is not their turn. */
export async function holdSigning(context: Context, id: Id<'signing'>): Promise<Signing> {
  const signing = await selectSignings(context).where('id', '=', id).forUpdate().executeTakeFirstOrThrow(missing)
  return { ...signing, places: await listPlaces(context, id) }
}

export type NewPlace = Pick<SigningPlace, 'field' | 'label' | 'person'>

export async function insertSigning(
  context: Context,
  title: string,
  file: Id<'file'>,
  places: NewPlace[],
): Promise<Id<'signing'>> {
  const { db, tenant, actor, now } = context
  const id = newId<'signing'>()
  await db
    .insertInto('signing')
    .values({ tenant_id: tenant, id, title, file_id: file, opened_by: actor, opened_at: now })
    .execute()
  const rows = places.map(({ field, label, person }, index) => ({
    ...{ tenant_id: tenant, signing_id: id, position: index + 1, field, label, person_id: person },
  }))
  await db.insertInto('signing_place').values(rows).execute()
  return id
}

export type NewSignature = {
  position: number
  certificate: Id<'signing_certificate'> | null
  signer: string
  file: Id<'file'>
  stampedAt: Date | null
}

/** The signed file takes the place of the one before it. */
export async function insertSignature(context: Context, signing: Id<'signing'>, given: NewSignature): Promise<void> {
  const { db, tenant, actor, now } = context
  const { position, certificate, signer, file, stampedAt } = given
  await db
    .insertInto('signature')
    .values({
      ...{ tenant_id: tenant, signing_id: signing, position, person_id: actor, certificate_id: certificate, signer },
      ...{ file_id: file, signed_at: now, stamped_at: stampedAt },
    })
    .execute()
  const row = db.updateTable('signing').set({ file_id: file }).where('tenant_id', '=', tenant)
  await row.where('id', '=', signing).execute()
}
