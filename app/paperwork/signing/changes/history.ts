// Whether a file only grew: the later part stands behind the earlier one, names it as its past, and is accounted for byte by byte.
import type { PdfDocument } from '../reading/document.ts'
import { readObject } from '../reading/object.ts'
import type { Section } from '../reading/place.ts'

export type Growth = 'grown' | 'history-cut' | 'bytes-appended'

export function growthOf(before: PdfDocument, after: PdfDocument): Growth {
  const past = before.sections[0]?.from
  const at = after.sections.findIndex(({ from }) => from === past)
  const end = before.file.length
  const added = after.sections.slice(0, Math.max(at, 0))
  if (at === -1 || added.length === 0) return at === -1 ? 'history-cut' : 'bytes-appended'
  if (added.some((section) => section.from < end || reachesBack(section, before, end))) return 'history-cut'
  return isAccountedFor(after, added, end) ? 'grown' : 'bytes-appended'
}

/** A new object that is said to stand inside what was signed would be read out of the middle of something else. */
const reachesBack = ({ places }: Section, before: PdfDocument, end: number): boolean =>
  [...places].some(([number, place]) => {
    const known = before.places.get(number)
    return place.at === 'file' && place.offset < end && !(known?.at === 'file' && known.offset === place.offset)
  })

function isAccountedFor(after: PdfDocument, added: Section[], end: number): boolean {
  const stretches = added.flatMap((section) => [
    section,
    ...(section.beside ? [section.beside] : []),
    ...objectsIn(after, section, end),
  ])
  let reached = end
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    if (from > reached && !isFrame(after.file.subarray(reached, from))) return false
    reached = Math.max(reached, to)
  }
  return isFrame(after.file.subarray(reached))
}

function objectsIn(after: PdfDocument, { places }: Section, end: number): { from: number; to: number }[] {
  return [...places.values()].flatMap((place) => {
    if (place.at !== 'file' || place.offset < end) return []
    const object = readObject(after.file, place.offset, after.read)
    return [{ from: object.from, to: object.end }]
  })
}

/** What stands between objects: nothing, and the mark of an end. */
const isFrame = (bytes: Uint8Array): boolean =>
  bytes.length < 4096 && /^(\s|startxref\s+\d+\s+%%EOF)*$/.test(Buffer.from(bytes).toString('latin1'))
