// Word's .doc of 1997–2003: its text without the numbers that Word counts by itself, which this format hides too deep.
import WordExtractor from 'word-extractor'
import { refuse } from '#kernel/verdict.ts'
import type { FileReader, LooksLike } from '../opened.ts'
import { sideBySide } from '../word/layout.ts'

export const readDoc: FileReader = async (bytes) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!hasStream(buffer, 'WordDocument')) {
    if (hasStream(buffer, 'EncryptedPackage')) return refuse({ why: 'encrypted' })
    const other = looksLike(buffer)
    return refuse(other ? { why: 'not-a-document', looksLike: other } : { why: 'damaged' })
  }
  if (isEncrypted(buffer)) return refuse({ why: 'encrypted' })

  const document = await new WordExtractor().extract(buffer)
  const asTyped = { filterUnicode: false } // else curly quotes and long dashes become plain ones
  const boxes = document.getTextboxes({ ...asTyped, includeHeadersAndFooters: false })
  const notes = [document.getFootnotes(asTyped), document.getEndnotes(asTyped)]
  const text = [document.getBody(asTyped), boxes, ...notes].filter((part) => part.trim() !== '').join('\n')
  const margins = [document.getHeaders(asTyped), document.getTextboxes({ ...asTyped, includeBody: false })]
  return { allowed: true, raw: { text: rowsOf(text), pages: null, margins, notes: [] } }
}

/** Cells end in a tab and rows in one more; where two blocks stand side by side, the second begins a line of its own. */
const rowsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\t+$/, ''))
    .map((line) => (line.includes('\t') && sideBySide.test(line) ? line.replace(/\t+/g, '\n') : line))
    .join('\n')

/** Names of streams are written in two bytes a letter. */
const hasStream = (buffer: Buffer, name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'))

/** The first words of the stream `WordDocument`: a magic number, the version, and a bit for a password. */
function isEncrypted(buffer: Buffer): boolean {
  for (let at = 512; at + 12 <= buffer.length; at += 64) {
    const version = buffer.readUInt16LE(at + 2)
    if (buffer.readUInt16LE(at) === 0xa5ec && version >= 0xc0 && version <= 0x112) {
      return (buffer.readUInt16LE(at + 10) & 0x0100) !== 0
    }
  }
  return false
}

function looksLike(buffer: Buffer): LooksLike | undefined {
  if (hasStream(buffer, 'Workbook') || hasStream(buffer, 'Book')) return 'spreadsheet'
  return hasStream(buffer, 'PowerPoint Document') ? 'slides' : undefined
}
