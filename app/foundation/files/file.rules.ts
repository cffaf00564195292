// Which files are kept, and under what name. Pure: no clock, no database, no request.
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import type { Brought, FileKind } from './file.ts'
import { kindOf } from './file-kind.rules.ts'

export const largestFile = 20 * 1024 * 1024

export type KeepRefusal = { why: 'empty' } | { why: 'too-large'; megabytes: number } | { why: 'kind-not-taken' }

export function mayKeep({ name, bytes }: Brought): (Allowed & { kind: FileKind }) | Refused<KeepRefusal> {
  if (bytes.byteLength === 0) return refuse({ why: 'empty' })
  if (bytes.byteLength > largestFile) return refuse({ why: 'too-large', megabytes: largestFile / 1024 / 1024 })
  const kind = kindOf(name, bytes)
  return kind ? { allowed: true, kind } : refuse({ why: 'kind-not-taken' })
}

/** Without folders and control letters, and with the ending that belongs to what it is: `a/b.exe` of a PDF is `b.exe.pdf`. */
export function nameFor(name: string, kind: FileKind): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control letters and marks that turn the direction of reading
  const clean = last.replace(/[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  const endings = kind === 'jpg' ? ['jpg', 'jpeg'] : kind === 'heic' ? ['heic', 'heif'] : [kind]
  const bare = clean.slice(0, 180)
  return endings.some((ending) => bare.toLowerCase().endsWith(`.${ending}`)) ? bare : `${bare || 'tep'}.${kind}`
}
