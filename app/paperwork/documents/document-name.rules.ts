// What a document is called: its number in writing, and the name of its file. Pure.
import type { DocumentEntry } from './document.ts'
import { typeRule } from './types/type-rules.rules.ts'

type Numbered = Pick<DocumentEntry, 'family' | 'type' | 'ordinal' | 'sign' | 'organ'>

/** "05-KH/ĐU" of the Party, "05/KH-UBND" of the State, "12/UBND" of its dispatches; null where it bears none yet. */
export function numberOf({ family, type, ordinal, sign, organ }: Numbered): string | null {
  if (ordinal === null || sign === null || organ === null) return null
  const padded = String(ordinal).padStart(2, '0')
  if (family !== 'STATE') return `${padded}-${sign}/${organ}`
  return type === 'dispatch' ? `${padded}/${organ}` : `${padded}/${sign}-${organ}`
}

/** Safe on every disk: "05-KH-ĐU Kế hoạch …". */
export function fileNameOf(document: Numbered & Pick<DocumentEntry, 'subject'>): string {
  const heading = typeRule(document.type).heading ?? 'Công văn'
  const parts = [numberOf(document)?.replaceAll('/', '-'), heading, document.subject]
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/[\\/:*?"<>|\r\n]/g, '-')
    .slice(0, 120)
    .trim()
}
