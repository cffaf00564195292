// Reads ASN.1 strictly: one encoding for each value, every byte belongs to something, nothing reaches beyond its parent.
import { malformed } from './malformed.ts'

export type Der = { tag: number; content: Uint8Array; raw: Uint8Array }

/** The whole of the bytes is one value. */
export function readDer(bytes: Uint8Array): Der {
  const found = readAt(bytes, 0)
  return found.raw.length === bytes.length ? found : malformed('bytes after the end')
}

/** What a value that is made of values holds. */
export function childrenOf({ tag, content }: Der): Der[] {
  if ((tag & 0x20) === 0) malformed('not made of parts')
  const found: Der[] = []
  for (let at = 0; at < content.length; ) {
    const child = readAt(content, at)
    found.push(child)
    at += child.raw.length
  }
  return found
}

/** The value at the beginning of the bytes; what follows it is left. */
export const readFirst = (bytes: Uint8Array): Der => readAt(bytes, 0)

export const expect = (value: Der | undefined, tag: number): Der =>
  value?.tag === tag ? value : malformed(`tag ${tag} expected`)

export const membersOf = (value: Der | undefined, tag = 0x30): Der[] => childrenOf(expect(value, tag))

export const octetsOf = (value: Der | undefined): Uint8Array => expect(value, 0x04).content

export function identifierOf(value: Der | undefined): string {
  const [first = 0, ...rest] = arcsOf(expect(value, 0x06).content)
  const top = Math.min(Math.floor(first / 40), 2)
  return [top, first - top * 40, ...rest].join('.')
}

/** Of a small number only; serial numbers are compared by their bytes. */
export function smallOf(value: Der | undefined): number {
  const { content } = expect(value, 0x02)
  return content.length > 0 && content.length <= 4
    ? Buffer.from(content).readIntBE(0, content.length)
    : malformed('number')
}

export function booleanOf(value: Der | undefined): boolean {
  const { content } = expect(value, 0x01)
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) malformed('truth value')
  return content[0] === 0xff
}

export function timeOf(value: Der | undefined): Date {
  const text = Buffer.from(value?.content ?? []).toString('latin1')
  const found = /^(\d{2,4}?)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text)
  if (!found || !value || (value.tag !== 0x17 && value.tag !== 0x18)) return malformed('time')
  const [, years = '', month, day, hour, minute, second, part = ''] = found
  if (years.length !== (value.tag === 0x17 ? 2 : 4)) return malformed('year')
  const year = years.length === 4 ? years : Number(years) < 50 ? `20${years}` : `19${years}`
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}Z`)
  return Number.isNaN(at.getTime()) ? malformed('time') : at
}

export const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

function readAt(bytes: Uint8Array, at: number): Der {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return malformed('tag')
  const digits = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || digits > 4) malformed('length')
  let length = first < 0x80 ? first : 0
  for (let digit = 0; digit < digits; digit++) length = length * 256 + (bytes[at + 2 + digit] ?? 0)
  if (digits > 0 && length < (digits === 1 ? 0x80 : 256 ** (digits - 1))) malformed('a longer length than needed')
  const begin = at + 2 + digits
  if (begin + length > bytes.length) malformed('cut off')
  return { tag, content: bytes.subarray(begin, begin + length), raw: bytes.subarray(at, begin + length) }
}

function arcsOf(content: Uint8Array): number[] {
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f)
    if (arc > Number.MAX_SAFE_INTEGER / 128) malformed('identifier')
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  return content.length > 0 && (content.at(-1) ?? 0x80) < 0x80 ? arcs : malformed('identifier')
}
