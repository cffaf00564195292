// Which documents of a list are asked for. Pure.
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentEntry, DocumentStatus } from '#paperwork/documents/document.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import type { DocumentType } from '#paperwork/documents/document-type.ts'

export type DocumentFilter = {
  words: string
  status: DocumentStatus | null
  type: DocumentType | null
  campaign: Id<'campaign'> | null
}

export const statuses = ['draft', 'submitted', 'approved', 'numbered', 'issued', 'refused', 'withdrawn'] as const

export function filterDocuments<Row extends DocumentEntry>(rows: Row[], filter: DocumentFilter): Row[] {
  const words = fold(filter.words.trim())
  return rows.filter(
    (row) =>
      (filter.status === null || row.status === filter.status) &&
      (filter.type === null || row.type === filter.type) &&
      (filter.campaign === null || row.campaign === filter.campaign) &&
      (words === '' || fold(`${row.subject} ${numberOf(row) ?? ''} ${row.unitName}`).includes(words)),
  )
}
