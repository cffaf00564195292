// One section of a PDF's cross-reference: where each object that it changed begins, and where the section before it stands.
import { malformed } from '../der/malformed.ts'
import { skipWhite } from './letters.ts'
import { wordAt } from './parse.ts'
import type { Section } from './place.ts'
import { readReferenceStream } from './reference-stream.ts'
import { readReferenceTable } from './reference-table.ts'
import { numberOf } from './value.ts'

export function readSection(file: Uint8Array, offset: number): Section {
  const from = skipWhite(file, offset)
  if (wordAt(file, from).word !== 'xref') return readReferenceStream(file, from)
  const table = readReferenceTable(file, from)
  const beside = table.trailer.get('XRefStm')
  return beside === undefined
    ? table
    : withHidden(table, readReferenceStream(file, numberOf(beside) ?? malformed('XRefStm')))
}

/** Word writes a table for old programs, in which the packed objects are free, and a stream beside it that has them. */
function withHidden(table: Section, beside: Section): Section {
  const places = new Map(table.places)
  for (const [number, place] of beside.places)
    if ((places.get(number)?.at ?? 'free') === 'free') places.set(number, place)
  return { ...table, places, beside: { from: beside.from, to: beside.to } }
}
