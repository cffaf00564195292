// What travels between organs as edXML (QCVN 102:2016, amended in 2022): a document or a word on what became of one.
import type { Day } from '#kernel/day.ts'
import type { Attachment } from './attachment.ts'
import type { StatusCode } from './status-code.ts'

export type Organ = {
  id: string // opaque: the old form is 000.00.14.H20, the new one begins at the root
  name: string
  inCharge: string
  address: string
  email: string
  telephone: string
  fax: string
  website: string
}

export const organ = (known: Partial<Organ>): Organ => ({
  ...{ id: '', name: '', inCharge: '', address: '', email: '', telephone: '', fax: '', website: '' },
  ...known,
})

/** Another document, as one names it: by its organ, its number and its day. */
export type Reference = { organId: string; number: string; notation: string; on: Day | null; documentId: string }

export const businesses = { new: 0, revoke: 1, update: 2, replace: 3 } as const
export type Business = keyof typeof businesses

export type EdxmlDocument = {
  kind: 'document'
  from: Organ
  to: Organ[]
  number: string
  notation: string // KH-ĐU
  place: string
  on: Day | null
  type: { code: string; name: string }
  subject: string
  content: string
  signer: { competence: string; position: string; fullName: string }
  due: Day | null
  toPlaces: string[]
  priority: 0 | 1 | 2 | 3 // rising
  amount: number | null
  pages: number | null
  appendixes: string[]
  responseFor: Reference[]
  documentId: string
  trace: { organId: string; at: string }[]
  business: { type: Business; reason: string; paper: boolean }
  staff: Staff
  attachments: Attachment[]
}

export type Staff = { department: string; name: string; mobile: string; email: string }

export type EdxmlStatus = {
  kind: 'status'
  from: Organ
  responseFor: Reference
  code: StatusCode
  description: string
  at: string // as written: yyyy/MM/dd HH:mm:ss
  staff: Staff
}

export type EdxmlMessage = EdxmlDocument | EdxmlStatus
