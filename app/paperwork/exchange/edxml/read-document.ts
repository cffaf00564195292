// A document from its message header; what the norm calls mandatory must be there, what people leave out may be missing.
import { type Business, businesses, type EdxmlDocument } from './edxml.ts'
import { readAttachments } from './read-attachments.ts'
import { readCode, readDay, readOrgan, readReference, readStaff } from './read-parts.ts'
import { Unreadable } from './reading.ts'
import { child, childrenOf, find, type Part, textOf } from './xml-reading.ts'

export function readDocument(root: Part, header: Part): EdxmlDocument {
  const business = find(root, 'Bussiness') ?? find(root, 'Business')
  const [published, type, other] = [
    child(header, 'PromulgationInfo'),
    child(header, 'DocumentType'),
    child(header, 'OtherInfo'),
  ]
  const signer = child(header, 'SignerInfo')
  const document: EdxmlDocument = {
    kind: 'document',
    from: readOrgan(child(header, 'From')),
    to: childrenOf(header, 'To').map(readOrgan),
    ...readCode(header),
    place: textOf(published, 'Place'),
    on: readDay(published, 'PromulgationDate'),
    type: { code: textOf(type, 'Type'), name: textOf(type, 'TypeName') },
    subject: textOf(header, 'Subject'),
    content: textOf(header, 'Content'),
    signer: {
      competence: textOf(signer, 'Competence'),
      position: textOf(signer, 'Position'),
      fullName: textOf(signer, 'FullName'),
    },
    due: readDay(header, 'DueDate'),
    toPlaces: childrenOf(child(header, 'ToPlaces'), 'Place')
      .map(({ text }) => text.trim())
      .filter(Boolean),
    priority: priorityOf(textOf(other, 'Priority')),
    amount: countOf(textOf(other, 'PromulgationAmount')),
    pages: countOf(textOf(other, 'PageAmount')),
    appendixes: childrenOf(child(other, 'Appendixes'), 'Appendix')
      .map(({ text }) => text.trim())
      .filter(Boolean),
    responseFor: childrenOf(header, 'ResponseFor')
      .filter((part) => part.children.length > 0)
      .map(readReference),
    documentId: textOf(header, 'DocumentId') || textOf(business, 'DocumentId'),
    trace: childrenOf(find(root, 'TraceHeaderList'), 'TraceHeader').map((hop) => ({
      organId: textOf(hop, 'OrganId'),
      at: textOf(hop, 'Timestamp'),
    })),
    business: {
      type: businessOf(textOf(business, 'BussinessDocType') || textOf(business, 'BusinessDocType')),
      reason: textOf(business, 'BussinessDocReason') || textOf(business, 'BusinessDocReason'),
      paper: textOf(business, 'Paper') === '1',
    },
    staff: readStaff(child(business, 'StaffInfo')),
    attachments: readAttachments(root),
  }
  demand(document)
  return document
}

function demand({ from, number, notation, on, subject, business, attachments }: EdxmlDocument): void {
  if (from.id === '' && from.name === '') missing('From/OrganId')
  if (number === '' && notation === '') missing('Code/CodeNumber')
  if (on === null) missing('PromulgationInfo/PromulgationDate')
  if (subject === '') missing('Subject')
  if (business.type !== 'revoke' && attachments.length === 0) missing('AttachmentEncoded/Attachment')
}

function missing(field: string): never {
  throw new Unreadable({ why: 'field-missing', field })
}

function businessOf(written: string): Business {
  const found = Object.entries(businesses).find(([, code]) => String(code) === (written || '0'))
  if (!found) throw new Unreadable({ why: 'field-wrong', field: 'BussinessDocType' })
  return found[0] as Business // a key of the table, by construction
}

const priorityOf = (written: string) => (written === '1' ? 1 : written === '2' ? 2 : written === '3' ? 3 : 0)
const countOf = (written: string) => (/^\d{1,6}$/.test(written) ? Number(written) : null)
