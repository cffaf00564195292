// A PDF as it stood up to some byte: that is what a signature saw. Every object is read where the cross-reference says.
import { malformed } from '../der/malformed.ts'
import { readObject } from './object.ts'
import { packedObject } from './packed.ts'
import type { Place, Section } from './place.ts'
import { readSection } from './section.ts'
import { type Entries, isReference, numberOf, type Value } from './value.ts'

export type PdfDocument = {
  file: Uint8Array
  sections: Section[] // the newest first
  trailer: Entries
  places: Map<number, Place>
  /** What a value is, a reference followed; null for what is not there. */
  read(value: Value | undefined): Value
}

const mostSections = 1000

/** Throws `Malformed`. */
export function openDocument(whole: Uint8Array, end = whole.length): PdfDocument {
  const file = whole.subarray(0, end)
  if (Buffer.from(file.subarray(0, 5)).toString('latin1') !== '%PDF-') malformed('no PDF')
  const sections = sectionsOf(file)
  const [newest] = sections
  if (!newest) return malformed('no cross-reference')
  if (newest.trailer.has('Encrypt')) malformed('encrypted')
  const places = new Map<number, Place>()
  for (const section of sections)
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place)
  return { file, sections, trailer: newest.trailer, places, read: readerOf(file, places) }
}

function sectionsOf(file: Uint8Array): Section[] {
  const sections: Section[] = []
  const seen = new Set<number>()
  for (let offset: number | null = lastStart(file); offset !== null; ) {
    if (seen.has(offset) || seen.size > mostSections) return malformed('a cross-reference in a circle')
    seen.add(offset)
    const section = readSection(file, offset)
    sections.push(section)
    const before: Value | undefined = section.trailer.get('Prev')
    offset = before === undefined ? null : (numberOf(before) ?? malformed('Prev'))
  }
  return sections
}

/** Nothing but white space may follow the mark of the end. */
function lastStart(file: Uint8Array): number {
  const tail = Buffer.from(file.subarray(-64)).toString('latin1')
  const found = /startxref[ \r\n]+(\d{1,10})[ \r\n]+%%EOF\s*$/.exec(tail)
  return found ? Number(found[1]) : malformed('no end')
}

function readerOf(file: Uint8Array, places: Map<number, Place>): (value: Value | undefined) => Value {
  const known = new Map<number, Value>()
  const open = new Set<number>()
  const read = (value: Value | undefined): Value => {
    if (!isReference(value)) return value ?? null
    const { number, generation } = value
    const cached = known.get(number)
    if (cached !== undefined) return cached
    if (open.has(number)) return malformed('an object that leads to itself')
    open.add(number)
    const found = find(places.get(number), number, generation)
    open.delete(number)
    known.set(number, found)
    return found
  }
  const find = (place: Place | undefined, number: number, generation: number): Value => {
    if (!place || place.at === 'free') return null
    if (place.at === 'packed')
      return packedObject(read({ kind: 'reference', number: place.stream, generation: 0 }), place, number)
    if (place.generation !== generation) return null
    const object = readObject(file, place.offset, read)
    return object.number === number ? read(object.value) : malformed(`another object than ${number}`)
  }
  return read
}
