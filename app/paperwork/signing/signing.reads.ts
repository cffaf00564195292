// Asking for what is signed, by whom, and what waits for somebody.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Signing, SigningPlace } from './signing.ts'

export async function getSigning(context: Context, id: Id<'signing'>): Promise<Signing> {
  const signing = await selectSignings(context).where('id', '=', id).executeTakeFirstOrThrow(missing)
  return { ...signing, places: await listPlaces(context, id) }
}

/** What a person is to sign next, the oldest first. */
export async function listToSign(context: Context, person: Id<'person'>): Promise<Signing[]> {
  const rows = await selectSignings(context)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('signing_place as place')
          .select('place.position')
          .whereRef('place.tenant_id', '=', 'signing.tenant_id')
          .whereRef('place.signing_id', '=', 'signing.id')
          .where('place.person_id', '=', person),
      ),
    )
    .orderBy('opened_at')
    .execute()
  const all = await Promise.all(rows.map(async (row) => ({ ...row, places: await listPlaces(context, row.id) })))
  return all.filter(({ places }) => places.find(({ signedAt }) => signedAt === null)?.person === person)
}

export const selectSignings = ({ db, tenant }: Context) =>
  db
    .selectFrom('signing')
    .where('signing.tenant_id', '=', tenant)
    .select(['signing.id', 'title', 'file_id as file', 'opened_by as openedBy'])

export const listPlaces = ({ db, tenant }: Context, signing: Id<'signing'>): Promise<SigningPlace[]> =>
  db
    .selectFrom('signing_place as place')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'place.tenant_id').onRef('person.id', '=', 'place.person_id'),
    )
    .leftJoin('signature', (join) =>
      join
        .onRef('signature.tenant_id', '=', 'place.tenant_id')
        .onRef('signature.signing_id', '=', 'place.signing_id')
        .onRef('signature.position', '=', 'place.position'),
    )
    .where('place.tenant_id', '=', tenant)
    .where('place.signing_id', '=', signing)
    .orderBy('place.position')
    .select(['place.position', 'place.field', 'place.label', 'place.person_id as person', 'person.name as personName'])
    .select(['signature.signed_at as signedAt', 'signature.signer'])
    .execute()
