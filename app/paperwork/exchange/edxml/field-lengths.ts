// How long a field of edXML may be. Second-hand: read in a production database of linked documents, not in the norm itself.
import type { EdxmlDocument, EdxmlStatus, Organ } from './edxml.ts'

export const fieldLengths = {
  CodeNumber: 50,
  CodeNotation: 50,
  Subject: 500,
  Content: 500,
  DocumentId: 200,
  Place: 50,
  TypeName: 100,
  Competence: 100,
  Position: 100,
  FullName: 50,
  OrganId: 50,
  OrganName: 200,
  OrganizationInCharge: 200,
  OrganAdd: 250,
  Email: 100,
  Telephone: 50,
  Fax: 50,
  Website: 100,
} as const
export type Field = keyof typeof fieldLengths

export type TooLong = { field: Field; length: number; most: number }

/** Fields that no receiver would take, the first of each kind; empty where all is well. */
export function tooLongIn(message: EdxmlDocument | EdxmlStatus): TooLong[] {
  const found = new Map<Field, TooLong>()
  for (const [field, text] of fieldsOf(message)) {
    const length = [...text].length
    if (length > fieldLengths[field] && !found.has(field))
      found.set(field, { field, length, most: fieldLengths[field] })
  }
  return [...found.values()]
}

function fieldsOf(message: EdxmlDocument | EdxmlStatus): [Field, string][] {
  if (message.kind === 'status')
    return [
      ...organFields(message.from),
      ['DocumentId', message.responseFor.documentId],
      ['Content', message.description],
    ]
  const { signer } = message
  return [
    ...[message.from, ...message.to].flatMap(organFields),
    ['CodeNumber', message.number],
    ['CodeNotation', message.notation],
    ['Subject', message.subject],
    ['Content', message.content],
    ['DocumentId', message.documentId],
    ['Place', message.place],
    ['TypeName', message.type.name],
    ['Competence', signer.competence],
    ['Position', signer.position],
    ['FullName', signer.fullName],
  ]
}

const organFields = (organ: Organ): [Field, string][] => [
  ['OrganId', organ.id],
  ['OrganName', organ.name],
  ['OrganizationInCharge', organ.inCharge],
  ['OrganAdd', organ.address],
  ['Email', organ.email],
  ['Telephone', organ.telephone],
  ['Fax', organ.fax],
  ['Website', organ.website],
]
