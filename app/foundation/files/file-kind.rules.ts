// What a file is, told from its bytes; its name is believed only where plain text has no mark of its own.
import type { FileKind } from './file.ts'

/** Null for what is not taken: web pages, drawings with scripts, programs, macros, archives, and what nobody knows. */
export function kindOf(name: string, bytes: Uint8Array): FileKind | null {
  if (begins(bytes, '%PDF-')) return 'pdf'
  if (begins(bytes, 'PK\x03\x04')) return officeKind(bytes)
  if (begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return holds(bytes, 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0') ? 'doc' : null
  if (begins(bytes, '\xff\xd8\xff')) return 'jpg'
  if (begins(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (/^ftyp(heic|heix|heim|heis|hevc|mif1|msf1)/.test(latin(bytes.subarray(4, 12)))) return 'heic'
  return /\.txt$/i.test(name) && isText(bytes) ? 'txt' : null
}

/** The names of a zip's parts stand uncompressed in its directory; a document with macros carries one more of them. */
function officeKind(bytes: Uint8Array): FileKind | null {
  if (holds(bytes, 'vbaProject.bin')) return null
  if (holds(bytes, 'word/document.xml')) return 'docx'
  return holds(bytes, 'xl/workbook.xml') ? 'xlsx' : null
}

function isText(bytes: Uint8Array): boolean {
  const encoding = begins(bytes, '\xff\xfe') ? 'utf-16le' : begins(bytes, '\xfe\xff') ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what plain text does not have
    return !/[\x00-\x08\x0e-\x1f]/.test(text) && !/^\s*(<[!?a-z]|#!)/i.test(text)
  } catch {
    return false
  }
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const begins = (bytes: Uint8Array, mark: string): boolean => latin(bytes.subarray(0, mark.length)) === mark
const holds = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(mark, 'latin1'))
