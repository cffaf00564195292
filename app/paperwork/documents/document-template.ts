// A committee's own Word template: each upload under a name is its next version.
import type { Id } from '#kernel/ids.ts'
import type { DocumentType } from './document-type.ts'

export type DocumentTemplate = {
  id: Id<'document_template'>
  name: string
  version: number
  type: DocumentType
  file: Id<'file'>
  fileName: string
  broughtByName: string
  broughtAt: Date
  endedAt: Date | null
}

export type NewTemplate = { name: string; type: DocumentType; file: { name: string; bytes: Uint8Array } | null }
