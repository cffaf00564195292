// What a head that somebody holds in hand proves against a list of published heads. Pure.
import { isHead, placeIn, type Typed } from '#foundation/audit/head.rules.ts'
import type { HeadsFile, JournalHead, PublishedHead } from '#foundation/audit/head.ts'

export type HeadFinding =
  | { found: 'line'; line: PublishedHead }
  | { found: 'journal'; sealedBy: PublishedHead | null }
  | { found: 'other'; line: PublishedHead | null }
  | { found: 'not-a-line'; sealedBy: PublishedHead | null }

/** `entry` is the journal's own entry of that number, where the list is this installation's; undefined where it is a file. */
export function findHead(file: HeadsFile, typed: Typed, entry: JournalHead | null | undefined): HeadFinding {
  const { line, otherwise, sealedBy } = placeIn(file, typed)
  if (line) return { found: 'line', line }
  if (otherwise) return { found: 'other', line: otherwise }
  if (entry === undefined) return { found: 'not-a-line', sealedBy }
  return entry && isHead(typed, entry) ? { found: 'journal', sealedBy } : { found: 'other', line: null }
}

/** The first line of one list that the other tells otherwise; null where both agree as far as both go. */
export function firstDifference(one: HeadsFile, other: HeadsFile): PublishedHead | null {
  const known = new Map(other.heads.map((head) => [head.day, head]))
  return one.heads.find((head) => known.has(head.day) && known.get(head.day)?.link !== head.link) ?? null
}
