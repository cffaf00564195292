// A file: a name for bytes that are stored once.
import type { Id } from '#kernel/ids.ts'

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  doc: 'application/msword',
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  txt: 'text/plain; charset=utf-8',
  edxml: 'application/xml',
  aside: 'application/octet-stream', // whatever could not be taken, so that nothing opens it by its name
} as const
export type FileKind = keyof typeof mediaTypes

export type KeptFile = {
  id: Id<'file'>
  name: string
  mediaType: string
  size: number
  sha256: string
  keptBy: Id<'person'>
  keptAt: Date
}

/** What somebody brings: the name is theirs, the kind is told from the bytes. */
export type Brought = { name: string; bytes: Uint8Array }
