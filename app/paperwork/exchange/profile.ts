// How a committee is known to other organs' systems, and how it writes to them.
import type { Encoding } from './edxml/attachment.ts'
import type { DocumentIdForm } from './edxml/document-id.ts'
import { type Organ, organ } from './edxml/edxml.ts'

export type ExchangeProfile = {
  organCode: string
  organName: string
  address: string
  email: string
  telephone: string
  documentIdForm: DocumentIdForm
  encoding: Encoding
}

export const organOf = ({ organCode, organName, address, email, telephone }: ExchangeProfile): Organ =>
  organ({ id: organCode, name: organName, address, email, telephone })
