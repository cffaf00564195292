// The lists of a .doc, in the terms of the newer format, so that one counter serves both.
import type { Level, List } from '../word/numbering.ts'

const formats: Record<number, string> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
const follows = ['tab', 'space', 'nothing']
const noStyle = 0x0fff

type Definition = { id: string; levels: Level[] }

/** By the number that paragraphs know a list by, from 1. `definitions` goes on behind its own length with the levels. */
export function listsOf97(definitions: { own: Buffer; on: Buffer }, lists: Buffer): Map<string, List> {
  if (definitions.own.length < 2 || lists.length < 4) return new Map()
  const known = definitionsOf(definitions)
  const count = lists.readUInt32LE(0)
  const reader = { buffer: lists, at: 4 + 16 * count }
  const found = new Map<string, List>()
  for (let index = 0; index < count; index++) {
    const own = lists.subarray(4 + 16 * index, 20 + 16 * index)
    const definition = known.get(own.readUInt32LE(0))
    const list: List = { definition: definition?.id ?? '', levels: [...(definition?.levels ?? [])], starts: new Map() }
    override(list, own.readUInt8(12), reader)
    found.set(String(index + 1), list)
  }
  return found
}

type Reader = { buffer: Buffer; at: number }

function definitionsOf({ own, on }: { own: Buffer; on: Buffer }): Map<number, Definition> {
  const count = own.readUInt16LE(0)
  const reader = { buffer: on, at: 2 + 28 * count }
  const known = new Map<number, Definition>()
  for (let index = 0; index < count; index++) {
    const entry = own.subarray(2 + 28 * index, 30 + 28 * index)
    const simple = (entry.readUInt8(26) & 1) === 1
    const levels: Level[] = []
    for (let place = 0; place < (simple ? 1 : 9); place++) {
      const style = entry.readUInt16LE(8 + 2 * place)
      levels.push({ ...readLevel(reader), style: style === noStyle ? undefined : String(style) })
    }
    known.set(entry.readUInt32LE(0), { id: String(entry.readUInt32LE(0)), levels })
  }
  return known
}

function override(list: List, count: number, reader: Reader): void {
  reader.at += 4
  for (let index = 0; index < count; index++) {
    const start = reader.buffer.readUInt32LE(reader.at)
    const flags = reader.buffer.readUInt32LE(reader.at + 4)
    reader.at += 8
    const place = flags & 15
    const own = (flags & 32) !== 0 ? readLevel(reader) : undefined
    if (own) list.levels[place] = own
    if ((flags & 16) !== 0) list.starts.set(place, own?.start ?? start)
  }
}

function readLevel(reader: Reader): Level {
  const { buffer, at } = reader
  const flags = buffer.readUInt8(at + 5)
  const text = at + 28 + buffer.readUInt8(at + 24) + buffer.readUInt8(at + 25)
  const length = buffer.readUInt16LE(text)
  reader.at = text + 2 + 2 * length
  return {
    start: buffer.readUInt32LE(at),
    format: formats[buffer.readUInt8(at + 4)] ?? 'decimal',
    pattern: patternOf(buffer.toString('utf16le', text + 2, reader.at)),
    restart: (flags & 8) === 0 ? undefined : buffer.readUInt8(at + 26),
    legal: (flags & 4) !== 0,
    follows: follows[buffer.readUInt8(at + 15)] ?? 'tab',
    style: undefined,
  }
}

/** The number of a level stands in the text as the sign with that code. */
const patternOf = (text: string): string =>
  [...text].map((sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign)).join('')
