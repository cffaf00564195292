// What reading a package gives: its message, or why it was refused and where.
import type { Allowed, Refused } from '#kernel/verdict.ts'
import type { EdxmlMessage } from './edxml.ts'

export type ReadRefusal =
  | { why: 'empty' | 'too-large' | 'encoding' | 'has-doctype' | 'too-deep' | 'too-many-parts' }
  | { why: 'not-xml'; line: number }
  | { why: 'not-edxml'; root: string }
  | { why: 'field-missing' | 'field-wrong'; field: string }
  | { why: 'file-missing' | 'file-damaged' | 'file-too-large'; name: string }
  | { why: 'too-slow' | 'too-much-memory' }

export type Read = (Allowed & { message: EdxmlMessage }) | Refused<ReadRefusal>

export const megabyte = 1024 * 1024
export const largestPackage = 20 * megabyte
export const mostDepth = 30
export const mostParts = 20_000
export const mostFiles = 50

/** Thrown while reading, and turned into the refusal at the reader's door. */
export class Unreadable extends Error {
  readonly refusal: ReadRefusal
  constructor(refusal: ReadRefusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}
