// Takes one object out of a stream of objects.
import { malformed } from '../der/malformed.ts'
import { unpacked } from './filters.ts'
import { skipWhite } from './letters.ts'
import { parseValue, wordAt } from './parse.ts'
import { nameOf, numberOf, type Stream, streamOf, type Value } from './value.ts'

type Opened = { bytes: Uint8Array; offsets: Map<number, number>; numbers: number[] }
const opened = new WeakMap<Stream, Opened>()

export function packedObject(holder: Value, { index }: { index: number }, number: number): Value {
  const stream = streamOf(holder)
  if (!stream || nameOf(stream.entries.get('Type')) !== 'ObjStm') return malformed('no stream of objects')
  const { bytes, offsets, numbers } = opened.get(stream) ?? open(stream)
  const offset = offsets.get(number)
  if (offset === undefined || numbers[index] !== number) return malformed(`the object ${number} is not packed there`)
  return parseValue(bytes, offset).value
}

function open(stream: Stream): Opened {
  const bytes = unpacked(stream)
  const [count, first] = [numberOf(stream.entries.get('N')), numberOf(stream.entries.get('First'))]
  if (count === null || first === null || count < 0 || count > 100_000) return malformed('a stream of objects')
  const found: Opened = { bytes, offsets: new Map(), numbers: [] }
  let at = 0
  for (let index = 0; index < count; index++) {
    const number = wordAt(bytes, skipWhite(bytes, at))
    const offset = wordAt(bytes, skipWhite(bytes, number.end))
    if (!/^\d{1,8}$/.test(number.word) || !/^\d{1,8}$/.test(offset.word)) malformed('a stream of objects')
    if (found.offsets.has(Number(number.word))) malformed('a packed object twice')
    found.numbers.push(Number(number.word))
    found.offsets.set(Number(number.word), first + Number(offset.word))
    at = offset.end
  }
  opened.set(stream, found)
  return found
}
