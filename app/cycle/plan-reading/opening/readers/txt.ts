// Plain text: Unicode with or without its mark, or one of the 8-bit encodings of before it.
import { refuse } from '#kernel/verdict.ts'
import { shareOfSyllables } from '../letters/old-fonts.ts'
import type { FileReader } from '../opened.ts'

export const readTxt: FileReader = async (bytes) => {
  const text = decoded(bytes)
  if (text === undefined) return refuse({ why: 'not-a-document', looksLike: 'unknown' })
  return { allowed: true, raw: { text, pages: null, margins: [], notes: [] } }
}

/** Undefined where the bytes are no text at all. */
function decoded(bytes: Uint8Array): string | undefined {
  const marked = encodingMarked(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (hasControls(bytes)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return eightBit(bytes)
  }
}

function encodingMarked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: blanks, digits and plain letters have a zero on one side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 6 && even === 0) return 'utf-16le'
  return even > sample.length / 6 && odd === 0 ? 'utf-16be' : undefined
}

function hasControls(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) controls++
  return controls > bytes.length / 1000
}

/** Windows' Vietnamese where that makes words; else the bytes as they stand, in which an old font may be found. */
function eightBit(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes)
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  return shareOfSyllables(vietnamese, vietnamese) > 0.75 ? vietnamese : western
}
