// Reads one numbered object of a PDF at the place that the table names.
import { malformed } from '../der/malformed.ts'
import { skipWhite } from './letters.ts'
import { type Parsed, parseValue, wordAt } from './parse.ts'
import type { Value } from './value.ts'

export type PlacedObject = Parsed & { number: number; generation: number; from: number }

/** `lengthOf` looks up a length that is itself an object. */
export function readObject(file: Uint8Array, at: number, lengthOf: (value: Value | undefined) => Value): PlacedObject {
  const from = skipWhite(file, at)
  const number = wordAt(file, from)
  const second = wordAt(file, skipWhite(file, number.end))
  const third = wordAt(file, skipWhite(file, second.end))
  if (!/^\d{1,8}$/.test(number.word) || !/^\d{1,5}$/.test(second.word) || third.word !== 'obj')
    return malformed(`no object at ${at}`)
  const parsed = parseValue(file, third.end)
  const held = streamAfter(file, parsed, lengthOf)
  const last = wordAt(file, skipWhite(file, held.end))
  if (last.word !== 'endobj') malformed(`an object without an end at ${at}`)
  return { number: Number(number.word), generation: Number(second.word), from, value: held.value, end: last.end }
}

function streamAfter(file: Uint8Array, parsed: Parsed, lengthOf: (value: Value | undefined) => Value): Parsed {
  const { value, end } = parsed
  const word = wordAt(file, skipWhite(file, end))
  const isDictionary =
    typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === 'dictionary'
  if (word.word !== 'stream' || !isDictionary) return parsed
  const begin = word.end + (file[word.end] === 0x0d ? (file[word.end + 1] === 0x0a ? 2 : 1) : 1)
  const length = lengthOf(value.entries.get('Length'))
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || begin + length > file.length)
    return malformed('a stream longer than the file')
  const close = wordAt(file, skipWhite(file, begin + length))
  if (close.word !== 'endstream') malformed('a stream whose length is wrong')
  return {
    value: { kind: 'stream', entries: value.entries, raw: file.subarray(begin, begin + length) },
    end: close.end,
  }
}
