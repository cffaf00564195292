// Which bytes a signature covers: all from the first to the end of its part of the file, but for its own value.
import { malformed } from '../der/malformed.ts'
import { readFirst } from '../der/read.ts'
import type { FoundSignature } from './find-signatures.ts'

/** `value` is the CMS or the time stamp in the hole. */
export type Coverage = { pieces: [Uint8Array, Uint8Array]; end: number; value: Uint8Array }

/** Throws `Malformed` for a range that leaves anything out but the value, or a hole that holds anything beside it. */
export function coverageOf(file: Uint8Array, { range, contents }: FoundSignature): Coverage {
  const [start, from, to, rest] = range
  if (range.length !== 4 || start !== 0 || from === undefined || to === undefined || rest === undefined || rest < 0)
    return malformed('the range of a signature')
  if (!contents || contents.from !== from || contents.to !== to || to + rest > file.length)
    return malformed('a hole that is not the signature')
  const hole = Buffer.from(file.subarray(from, to)).toString('latin1')
  if (!/^<([0-9a-f]{2})*>$/.test(hole) && !/^<([0-9A-F]{2})*>$/.test(hole)) malformed('something beside the signature')
  const bytes = Buffer.from(hole.slice(1, -1), 'hex')
  const value = readFirst(bytes).raw
  if (bytes.subarray(value.length).some((byte) => byte !== 0)) malformed('something behind the signature')
  return { pieces: [file.subarray(0, from), file.subarray(to, to + rest)], end: to + rest, value }
}
