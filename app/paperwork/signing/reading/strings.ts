// The two ways in which a PDF writes a text: in round brackets with escapes, and in hexadecimal.
import { malformed } from '../der/malformed.ts'
import { hexDigit, isWhite } from './letters.ts'
import type { Text } from './value.ts'

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

export function readBracketed(file: Uint8Array, from: number): Text {
  const bytes: number[] = []
  let depth = 1
  let at = from + 1
  for (; ; at++) {
    const byte = file[at]
    if (byte === undefined) return malformed('a text without an end')
    if (byte === 0x28) depth++
    if (byte === 0x29 && --depth === 0) break
    if (byte !== 0x5c) {
      bytes.push(byte)
      continue
    }
    at++
    const letter = String.fromCharCode(file[at] ?? 0)
    const octal = /^[0-7]{1,3}/.exec(Buffer.from(file.subarray(at, at + 3)).toString('latin1'))?.[0]
    if (octal) {
      bytes.push(Number.parseInt(octal, 8) & 0xff)
      at += octal.length - 1
    } else if (letter === '\r' || letter === '\n') at += letter === '\r' && file[at + 1] === 0x0a ? 1 : 0
    else bytes.push(escapes[letter] ?? file[at] ?? 0)
  }
  return { kind: 'text', bytes: Uint8Array.from(bytes), from, to: at + 1 }
}

export function readHexadecimal(file: Uint8Array, from: number): Text {
  const end = file.indexOf(0x3e, from)
  if (end === -1) malformed('a text without an end')
  const digits: number[] = []
  for (let at = from + 1; at < end; at++) {
    const digit = hexDigit(file[at])
    if (digit !== -1) digits.push(digit)
    else if (!isWhite(file[at])) malformed('a letter that is no hexadecimal digit')
  }
  if (digits.length % 2 === 1) digits.push(0)
  const bytes = new Uint8Array(digits.length / 2)
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = (digits[2 * index] ?? 0) * 16 + (digits[2 * index + 1] ?? 0)
  return { kind: 'text', bytes, from, to: end + 1 }
}
