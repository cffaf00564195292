// An issued document as edXML says it: its paper, its recipients, how the committee is known. Pure.
import { type Day, dayOf } from '#kernel/day.ts'
import type { DocumentType } from '#paperwork/documents/document-type.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import type { Carried } from './delivery.ts'
import { documentIdOf } from './edxml/document-id.ts'
import { type Business, type EdxmlDocument, organ } from './edxml/edxml.ts'
import type { TooLong } from './edxml/field-lengths.ts'
import { type ExchangeProfile, organOf } from './profile.ts'

/** Group B of QCVN 102 as amended; 11 to 17 follow from the order of Decree 30's list and await confirmation. */
const typeCodes: Partial<Record<DocumentType, string>> = {
  ...{ decision: '2', notice: '7', programme: '9', plan: '10', response_plan: '10', report: '14', minutes: '15' },
  ...{ submission: '16', dispatch: '18', commitment: '21', invitation: '25' },
}

export type PackRefusal = { why: 'no-profile' } | { why: 'not-issued' } | { why: 'too-long'; fields: TooLong[] }

export type Packed = {
  delivery: Pick<Carried, 'document' | 'address' | 'recipientName' | 'on' | 'subject'>
  paper: Paper
  type: DocumentType
  profile: ExchangeProfile
  business: Business
  toPlaces: string[]
  now: Date
  moment: string
  file: { id: string; name: string; mediaType: string; bytes: Uint8Array }
}

export function edxmlOf({
  delivery,
  paper,
  type,
  profile,
  business,
  toPlaces,
  now,
  moment,
  file,
}: Packed): EdxmlDocument {
  const [number, notation] = codeOf(paper)
  const on: Day = delivery.on ?? dayOf(now)
  const block = paper.closing?.kind === 'block' ? paper.closing.block : paper.closing?.blocks[0]
  const named = { id: delivery.document, organId: profile.organCode, on, number, notation }
  return {
    kind: 'document',
    from: organOf(profile),
    to: [organ({ id: delivery.address ?? '', name: delivery.recipientName })],
    ...{ number, notation, on, place: paper.place },
    type: { code: typeCodes[type] ?? '0', name: paper.heading ?? 'Công văn' },
    ...{ subject: delivery.subject, content: '' },
    signer: { competence: block?.authority ?? '', position: block?.office ?? '', fullName: block?.name ?? '' },
    ...{ due: null, toPlaces, priority: 0, amount: null, pages: null, appendixes: [], responseFor: [] },
    documentId: documentIdOf(profile.documentIdForm, named),
    trace: [{ organId: profile.organCode, at: moment }],
    business: { type: business, reason: '', paper: false },
    staff: { department: '', name: '', mobile: '', email: profile.email },
    attachments: [
      { contentId: file.id, contentType: file.mediaType, name: file.name, description: '', bytes: file.bytes },
    ],
  }
}

/** "05" and "KH-ĐU". */
export function codeOf({ number, type }: Pick<Paper, 'number' | 'type'>): [number: string, notation: string] {
  if (!number || number.ordinal === null) return ['', '']
  const notation = type === 'dispatch' && number.type === '' ? number.organ : `${number.type}-${number.organ}`
  return [String(number.ordinal).padStart(2, '0'), notation]
}
