// Which objects a later part of a PDF put in place of earlier ones, or added.
import type { PdfDocument } from '../reading/document.ts'
import type { Place } from '../reading/place.ts'
import { alike } from './equal.ts'

/** Without what only holds others together: cross-references and streams of objects. What was written again the same is not touched. */
export function touchedObjects(before: PdfDocument, after: PdfDocument): Set<number> {
  const numbers = new Set([...before.places.keys(), ...after.places.keys()])
  const differing = [...numbers].filter((number) => !samePlace(before.places.get(number), after.places.get(number)))
  const frames = framesOf(after)
  return new Set(
    differing.filter(
      (number) => !(frames.has(number) && !before.places.has(number)) && !isWrittenAlike(before, after, number),
    ),
  )
}

function isWrittenAlike(before: PdfDocument, after: PdfDocument, number: number): boolean {
  const isThere = (document: PdfDocument) => (document.places.get(number)?.at ?? 'free') !== 'free'
  if (!isThere(before) && !isThere(after)) return true
  return (
    alike(before.read(referenceTo(before, number)), after.read(referenceTo(after, number))) &&
    isThere(before) &&
    isThere(after)
  )
}

/** Only new ones are left out: one in the place of something else would still be drawn. A stream of objects that holds one of them, and a cross-reference that is read as one; others are foreign. */
function framesOf({ sections }: PdfDocument): Set<number> {
  const begins = new Set(sections.flatMap(({ from, beside }) => [from, ...(beside ? [beside.from] : [])]))
  return new Set(
    sections.flatMap(({ places }) =>
      [...places].flatMap(([number, place]) => {
        if (place.at === 'packed') return [place.stream]
        return place.at === 'file' && begins.has(place.offset) ? [number] : []
      }),
    ),
  )
}

export function referenceTo({ places }: PdfDocument, number: number) {
  const place = places.get(number)
  return { kind: 'reference' as const, number, generation: place?.at === 'file' ? place.generation : 0 }
}

function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  if (one?.at === 'file' && other?.at === 'file')
    return one.offset === other.offset && one.generation === other.generation
  if (one?.at === 'packed' && other?.at === 'packed') return one.stream === other.stream && one.index === other.index
  return (one?.at ?? 'free') === (other?.at ?? 'free') && one?.at !== 'file' && one?.at !== 'packed'
}
