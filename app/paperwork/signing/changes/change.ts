// What can have happened to a PDF after a signature.

/** Done by signing itself, or seen nowhere. */
export const soundChanges = [
  'signature-added',
  'time-stamp-added',
  'signature-field-added',
  'proof-added',
  'metadata-changed',
] as const

export const unsoundChanges = [
  'page-drawing',
  'page-look',
  'page-size',
  'page-added',
  'page-removed',
  'page-order',
  'page-replaced',
  'annotation-added',
  'annotation-removed',
  'annotation-changed',
  'field-added',
  'field-value',
  'signature-changed',
  'signature-over-page',
  'script',
  'attachment',
  'layers',
  'catalog',
  'object',
  'bytes-appended',
  'history-cut',
  'unreadable',
] as const

export type SoundChange = (typeof soundChanges)[number]
export type UnsoundChange = (typeof unsoundChanges)[number]
export type ChangeKind = SoundChange | UnsoundChange

/** `page` counts from 1; `name` is a field's. */
export type Change = { what: ChangeKind; page: number | null; name: string | null }

export const isSound = ({ what }: Change): boolean => (soundChanges as readonly string[]).includes(what)

/** Each once. */
export function distinct(changes: Change[]): Change[] {
  const known = new Map(changes.map((one) => [`${one.what} ${one.page} ${one.name}`, one]))
  return [...known.values()]
}
