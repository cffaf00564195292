// The two forms in which organs name a document to each other. Which one the province asks for is a setting.
import type { Day } from '#kernel/day.ts'

export const documentIdForms = ['organ-date-number', 'uuid'] as const
export type DocumentIdForm = (typeof documentIdForms)[number]

export type Named = { id: string; organId: string; on: Day; number: string; notation: string }

/** `000.00.53.H48,2026/08/05,05/KH-ĐU`, or the document's own id. */
export const documentIdOf = (form: DocumentIdForm, { id, organId, on, number, notation }: Named): string =>
  form === 'uuid' ? id : `${organId},${on.replaceAll('-', '/')},${number}/${notation}`
