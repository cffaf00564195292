// Reads one value of a PDF at a place in the file. Strict: what it does not know it refuses, and it never reads past the end.
import { malformed } from '../der/malformed.ts'
import { hexDigit, isRegular, skipWhite } from './letters.ts'
import { readBracketed, readHexadecimal } from './strings.ts'
import type { Value } from './value.ts'

export type Parsed<Found = Value> = { value: Found; end: number }

const deepest = 60

export function parseValue(file: Uint8Array, from: number, depth = 0): Parsed {
  if (depth > deepest) malformed('nested too deeply')
  const at = skipWhite(file, from)
  switch (file[at]) {
    case 0x28:
      return text(readBracketed(file, at))
    case 0x2f:
      return parseName(file, at)
    case 0x5b:
      return parseList(file, at + 1, depth)
    case 0x3c:
      return file[at + 1] === 0x3c ? parseDictionary(file, at + 2, depth) : text(readHexadecimal(file, at))
    default:
      return parseWord(file, at)
  }
}

const text = (value: ReturnType<typeof readBracketed>): Parsed => ({ value, end: value.to })

function parseName(file: Uint8Array, from: number): Parsed<{ kind: 'name'; name: string }> {
  let name = ''
  let at = from + 1
  for (; isRegular(file[at]); at++) {
    const [high, low] = [hexDigit(file[at + 1]), hexDigit(file[at + 2])]
    const escaped = file[at] === 0x23 && high !== -1 && low !== -1
    name += String.fromCharCode(escaped ? high * 16 + low : (file[at] ?? 0))
    if (escaped) at += 2
  }
  return { value: { kind: 'name', name }, end: at }
}

function parseList(file: Uint8Array, from: number, depth: number): Parsed<Value[]> {
  const value: Value[] = []
  for (let at = skipWhite(file, from); ; at = skipWhite(file, at)) {
    if (file[at] === 0x5d) return { value, end: at + 1 }
    const member = parseValue(file, at, depth + 1)
    value.push(member.value)
    at = member.end
  }
}

/** A key that stands twice would be read differently by different programs. */
function parseDictionary(file: Uint8Array, from: number, depth: number): Parsed {
  const entries = new Map<string, Value>()
  for (let at = skipWhite(file, from); ; at = skipWhite(file, at)) {
    if (file[at] === 0x3e && file[at + 1] === 0x3e) return { value: { kind: 'dictionary', entries }, end: at + 2 }
    if (file[at] !== 0x2f) return malformed('a key expected')
    const key = parseName(file, at)
    const held = parseValue(file, key.end, depth + 1)
    if (entries.has(key.value.name)) malformed(`the key ${key.value.name} twice`)
    entries.set(key.value.name, held.value)
    at = held.end
  }
}

function parseWord(file: Uint8Array, from: number): Parsed {
  const { word, end } = wordAt(file, from)
  if (word === 'true' || word === 'false') return { value: word === 'true', end }
  if (word === 'null') return { value: null, end }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return malformed(`the word ${word.slice(0, 20)}`)
  return referenceAt(file, word, end) ?? { value: Number(word), end }
}

function referenceAt(file: Uint8Array, first: string, end: number): Parsed | null {
  if (!/^\d{1,8}$/.test(first)) return null
  const second = wordAt(file, skipWhite(file, end))
  if (!/^\d{1,5}$/.test(second.word)) return null
  const third = wordAt(file, skipWhite(file, second.end))
  if (third.word !== 'R') return null
  return { value: { kind: 'reference', number: Number(first), generation: Number(second.word) }, end: third.end }
}

export function wordAt(file: Uint8Array, from: number): { word: string; end: number } {
  let end = from
  while (isRegular(file[end]) && end - from < 128) end++
  return { word: Buffer.from(file.subarray(from, end)).toString('latin1'), end }
}
