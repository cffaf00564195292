// Opening a PDF for signatures: the places are laid into it before the first of them.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs } from '#foundation/files/file.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { addSignatureFields, type SignatureField } from './pades/signature-field.ts'
import { mayOpenSigning, type OpenRefusal } from './signing.rules.ts'
import { insertSigning } from './signing.writes.ts'

/** Who signs where: `page` from 0, `rectangle` in points from the lower left corner. In the order in which they sign. */
export type PlaceWanted = { person: Id<'person'>; label: string } & Pick<SignatureField, 'page' | 'rectangle'>
export type SigningWanted = { title: string; name: string; pdf: Uint8Array; places: PlaceWanted[] }
export type Opened = Allowed & { signing: Id<'signing'> }

export async function openSigning(context: Context, wanted: SigningWanted): Promise<Opened | Refused<OpenRefusal>> {
  const { title, name, pdf, places } = wanted
  const people = places.map(({ person }) => person)
  const verdict = mayOpenSigning(await getActor(context), people)
  if (!verdict.allowed) return verdict
  const fields = places.map((place, index) => ({ ...place, name: `chu-ky-${index + 1}` }))
  const bytes = await addSignatureFields(pdf, fields)
  const file = await keepAs(context, { name, bytes }, 'pdf')
  const rows = fields.map(({ name: field, label, person }) => ({ field, label, person }))
  const signing = await insertSigning(context, title, file, rows)
  await record(context, 'signing.opened', signing, { title, people })
  return { allowed: true, signing }
}
