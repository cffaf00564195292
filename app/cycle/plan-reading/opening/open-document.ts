// Bytes of any kind to clean text: what the file is, is told by its content and never by its name.
import { refuse } from '#kernel/verdict.ts'
import type { Format, Span } from '../reading.ts'
import { cleaned, isUnreadable } from './letters/clean.ts'
import { convertedFrom, oldFontOf } from './letters/old-fonts.ts'
import type { FileReader, LooksLike, Note, OldFont, Opened, RawText } from './opened.ts'
import { secrecyOf } from './secrecy.ts'

export const largest = { file: 25 * 1024 * 1024, text: 1024 * 1024 }

/** Beforehand, so that the time of a file is the file's own. */
export async function loadReader(bytes: Uint8Array): Promise<void> {
  const kind = kindOf(bytes)
  if (typeof kind === 'string') await readerOf(kind)
}

/** Runs inside the reading worker: it may take long and much memory on a hostile file. */
export async function openDocument(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) return refuse({ why: 'empty' })
  if (bytes.length > largest.file) return refuse({ why: 'too-large', megabytes: Math.ceil(bytes.length / 1024 / 1024) })
  const kind = kindOf(bytes)
  if (typeof kind !== 'string') return refuse({ why: 'not-a-document', looksLike: kind.looksLike })
  const read = await readerOf(kind)
  const verdict = await read(bytes).catch(() => refuse({ why: 'damaged' as const }))
  return verdict.allowed ? judged(kind, verdict.raw) : verdict
}

function judged(format: Format, raw: RawText): Opened {
  const font = oldFontOf(raw.text)
  const unicode = (text: string): string => cleaned(font ? convertedFrom(font, text) : text)
  const parts = (raw.pages ?? [raw.text]).map(unicode)
  const text = parts.join('\n')
  const level = secrecyOf(text, raw.margins.map(unicode))
  if (level) return refuse({ why: 'secret', level })
  if (!/\p{L}/u.test(text)) return refuse({ why: 'empty' })
  if (Buffer.byteLength(text) > largest.text) return refuse({ why: 'too-long' })
  if (isUnreadable(text)) return refuse({ why: 'unreadable-font' })

  return {
    allowed: true,
    opened: { format, text, pages: raw.pages && spansOf(parts), notes: withFont(raw.notes, font) },
  }
}

/** The name of a font may have told it already. */
function withFont(notes: Note[], font: OldFont | null): Note[] {
  const known = notes.some((note) => note.note === 'old-font' && note.font === font)
  return font === null || known ? notes : [...notes, { note: 'old-font', font }]
}

/** A page has its line end with it, so that an empty page has a place too. */
function spansOf(pages: string[]): Span[] {
  let start = 0
  return pages.map((page, index) => {
    const end = start + page.length + (index < pages.length - 1 ? 1 : 0)
    const span: Span = [start, end]
    start = end
    return span
  })
}

const signatures: [start: string, kind: Format | { looksLike: LooksLike }][] = [
  ['PK\x03\x04', 'docx'],
  ['PK\x05\x06', 'docx'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['{\\rtf', { looksLike: 'rich-text' }],
  ['\x89PNG', { looksLike: 'image' }],
  ['\xff\xd8\xff', { looksLike: 'image' }],
  ['GIF8', { looksLike: 'image' }],
  ['II*\0', { looksLike: 'image' }],
  ['MM\0*', { looksLike: 'image' }],
  ['RIFF', { looksLike: 'image' }],
  ['Rar!', { looksLike: 'archive' }],
  ['7z\xbc\xaf', { looksLike: 'archive' }],
  ['\x1f\x8b', { looksLike: 'archive' }],
]

function kindOf(bytes: Uint8Array): Format | { looksLike: LooksLike } {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  for (const [signature, kind] of signatures) if (start.startsWith(signature)) return kind
  if (start.includes('%PDF-')) return 'pdf'
  return /^\W*<(!doctype html|html|\?xml|head|body)/i.test(start) ? { looksLike: 'web-page' } : 'txt'
}

/** Loaded when first asked for: the PDF library alone takes as long as reading a plan. */
async function readerOf(format: Format): Promise<FileReader> {
  switch (format) {
    case 'docx':
      return (await import('./readers/docx.ts')).readDocx
    case 'pdf':
      return (await import('./readers/pdf.ts')).readPdf
    case 'doc':
      return (await import('./readers/doc.ts')).readDoc
    case 'txt':
      return (await import('./readers/txt.ts')).readTxt
  }
}
