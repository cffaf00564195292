// How the amending document is named as the ground of what it changes: "Theo Kế hoạch số 74-KH/ĐU ngày 20/11/2026".
import { isPartialDay, writtenPartly } from '#kernel/partial-day.ts'
import type { Amendment } from './amendment.ts'

/** In Vietnamese for everybody: it is the name of a document, and it is kept with the correction. */
export function documentName({ type, number, date }: Amendment['document']): string {
  const day = date !== null && isPartialDay(date) ? ` ngày ${writtenPartly(date)}` : ''
  return `${type ?? 'Văn bản'}${number ? ` số ${number}` : ''}${day}`
}

export const groundWords = (document: Amendment['document']): string => `Theo ${documentName(document)}.`
