// The edXML file of one delivery, made anew whenever it is asked for: the same document gives the same message.
import type { Context } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { getDocument, listDocumentRecipients, listRelated } from '#paperwork/documents/document.reads.ts'
import { findIssued } from '#paperwork/documents/issuing.reads.ts'
import type { Carried } from './delivery.ts'
import { tooLongIn } from './edxml/field-lengths.ts'
import { writeDocument } from './edxml/write-document.ts'
import { slashedMoment } from './edxml/xml-writing.ts'
import { edxmlOf, type PackRefusal } from './edxml-package.rules.ts'
import { findProfile } from './profile.reads.ts'

export type PackedFile = Allowed & { name: string; bytes: Uint8Array }

export async function packageOf(context: Context, delivery: Carried): Promise<PackedFile | Refused<PackRefusal>> {
  const profile = await findProfile(context)
  if (!profile) return refuse({ why: 'no-profile' })
  const [document, issued] = [
    await getDocument(context, delivery.document),
    await findIssued(context, delivery.document),
  ]
  if (!issued) return refuse({ why: 'not-issued' })
  const related = (await listRelated(context, delivery.document)).find(({ side }) => side === 'ours')?.relation
  const business = related === 'replaces' ? 'replace' : related === 'recalls' ? 'revoke' : related ? 'update' : 'new'
  const recipients = await listDocumentRecipients(context, delivery.document)
  const message = edxmlOf({
    ...{ delivery, paper: issued.paper, type: document.type, profile, business, now: context.now },
    toPlaces: recipients.map(({ name }) => name),
    moment: slashedMoment(delivery.orderedAt),
    file: await getFileContent(context, issued.pdf),
  })
  const fields = tooLongIn(message)
  if (fields.length > 0) return refuse({ why: 'too-long', fields })
  const text = writeDocument(message, profile.encoding)
  const name = `${(delivery.number ?? 'van-ban').replaceAll('/', '-')}.edxml`
  return { allowed: true, name, bytes: new TextEncoder().encode(text) }
}
