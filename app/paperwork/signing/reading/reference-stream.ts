// The newer form of a cross-reference: rows of numbers in a packed stream that is an object itself.
import { malformed } from '../der/malformed.ts'
import { unpacked } from './filters.ts'
import { readObject } from './object.ts'
import { type Place, putPlace, type Section } from './place.ts'
import { type Entries, listOf, nameOf, numberOf, streamOf } from './value.ts'

export function readReferenceStream(file: Uint8Array, offset: number): Section {
  const object = readObject(file, offset, (value) => value ?? null)
  const stream = streamOf(object.value)
  if (!stream || nameOf(stream.entries.get('Type')) !== 'XRef')
    return malformed('no cross-reference where one is said to be')
  const widths = widthsOf(stream.entries)
  const places = rowsIn(unpacked(stream), widths, rangesOf(stream.entries))
  return { from: object.from, to: object.end, places, trailer: stream.entries }
}

type Widths = [kind: number, first: number, second: number]

function widthsOf(entries: Entries): Widths {
  const [kind = -1, first = -1, second = -1, ...more] = listOf(entries.get('W')).map((width) => numberOf(width) ?? -1)
  const widths: Widths = [kind, first, second]
  if (more.length > 0 || widths.some((width) => width < 0 || width > 8) || kind + first + second === 0)
    return malformed('the widths of the cross-reference')
  return widths
}

/** Pairs of a first number and a count. */
function rangesOf(entries: Entries): number[] {
  const named = listOf(entries.get('Index')).map((number) => numberOf(number) ?? -1)
  const ranges = named.length > 0 ? named : [0, numberOf(entries.get('Size')) ?? -1]
  return ranges.length % 2 === 0 && ranges.every((number) => number >= 0) ? ranges : malformed('the range of objects')
}

function rowsIn(bytes: Uint8Array, [kind, first, second]: Widths, ranges: number[]): Map<number, Place> {
  const places = new Map<number, Place>()
  const width = kind + first + second
  let at = 0
  for (let range = 0; range < ranges.length; range += 2) {
    for (let step = 0; step < (ranges[range + 1] ?? 0); step++, at += width) {
      if (at + width > bytes.length) malformed('a cut cross-reference')
      const numberAt = (from: number, to: number) => numberIn(bytes.subarray(at + from, at + to))
      const what = kind === 0 ? 1 : numberAt(0, kind)
      putPlace(
        places,
        (ranges[range] ?? 0) + step,
        placeOf(what, numberAt(kind, kind + first), numberAt(kind + first, width)),
      )
    }
  }
  return places
}

function placeOf(kind: number, first: number, second: number): Place {
  if (kind === 1) return { at: 'file', offset: first, generation: second }
  return kind === 2 ? { at: 'packed', stream: first, index: second } : { at: 'free' }
}

const numberIn = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0)
