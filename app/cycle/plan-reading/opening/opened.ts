// What a file reader hands on: the text of a document as it stands on the paper, or why there is none.
import type { Refused } from '#kernel/verdict.ts'
import type { Format, PlanReading, Span } from '../reading.ts'

/** A thing the clerk should know although the file could be read. */
export type Note = { note: 'old-font'; font: OldFont } | { note: 'pages-without-text'; pages: number[] }
export type OldFont = 'tcvn3' | 'vni'

export type LooksLike =
  | 'image'
  | 'spreadsheet'
  | 'slides'
  | 'open-document'
  | 'rich-text'
  | 'web-page'
  | 'archive'
  | 'unknown'

export type ReadRefusal =
  | { why: 'empty' }
  | { why: 'not-a-document'; looksLike: LooksLike }
  | { why: 'encrypted' }
  | { why: 'damaged' }
  | { why: 'zip-bomb' }
  | { why: 'scanned' }
  | { why: 'too-large'; megabytes: number }
  | { why: 'too-long' }
  | { why: 'secret'; level: SecrecyLevel }
  | { why: 'unreadable-font' }
  | { why: 'too-slow' }
  | { why: 'too-much-memory' }
export type SecrecyLevel = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

/** `text` is not yet cleaned; `pages` are the texts of a paged format; `margins` (page headers) are only searched for stamps. */
export type RawText = { text: string; pages: string[] | null; margins: string[]; notes: Note[] }

/** All readers are of this type. A file that is not what it claims to be is thrown as an error: `damaged`. */
export type FileReader = (bytes: Uint8Array) => Promise<{ allowed: true; raw: RawText } | Refused<ReadRefusal>>

export type OpenedText = { format: Format; text: string; pages: Span[] | null; notes: Note[] }
export type Opened = { allowed: true; opened: OpenedText } | Refused<ReadRefusal>
export type Read = { allowed: true; reading: PlanReading; notes: Note[] } | Refused<ReadRefusal>
