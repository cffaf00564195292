// The published list of heads: how its lines are chained, written, read and compared. Pure; docs/journal-format.md tells outsiders.
import { createHash } from 'node:crypto'
import { isDay } from '#kernel/day.ts'
import { type Id, isId } from '#kernel/ids.ts'
import type { HeadsFile, PublishedHead } from './head.ts'

export const headsFormat = 'thidua-heads-1'

const sha256 = (parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** What stands before the first line. */
export const firstLink = (tenant: Id<'tenant'>): string => sha256(['the heads of', tenant])

export const linkOf = ({ day, seq, hash, previous }: Omit<PublishedHead, 'link'>): string =>
  sha256([day, seq, hash, previous])

/** The number of the first line that does not follow from the one before, or null where the list holds. */
export function firstBrokenLine({ tenant, heads }: HeadsFile): number | null {
  let [previous, seq, day] = [firstLink(tenant), 0, '']
  for (const [index, head] of heads.entries()) {
    const follows = head.previous === previous && head.link === linkOf(head) && head.seq > seq && head.day > day
    if (!follows) return index + 1
    ;[previous, seq, day] = [head.link, head.seq, head.day]
  }
  return null
}

/** One JSON object a line: first whose list it is, then one line for each day. */
export const headsText = ({ committee, tenant, heads }: HeadsFile): string =>
  [{ format: headsFormat, committee, tenant }, ...heads].map((line) => `${JSON.stringify(line)}\n`).join('')

/** Null where the text is no such list. Other fields are passed over. */
export function headsIn(text: string): HeadsFile | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const [first, ...rest] = lines.map(parsed)
  if (first?.format !== headsFormat || typeof first.tenant !== 'string' || !isId<'tenant'>(first.tenant)) return null
  const heads = rest.flatMap((line) => headIn(line) ?? [])
  if (heads.length !== rest.length) return null
  return { committee: typeof first.committee === 'string' ? first.committee : '', tenant: first.tenant, heads }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

function headIn(line: Record<string, unknown> | null): PublishedHead | null {
  const { day, seq, hash, previous, link } = line ?? {}
  const known = typeof day === 'string' && isDay(day) && typeof seq === 'number' && typeof hash === 'string'
  return known && typeof previous === 'string' && typeof link === 'string' ? { day, seq, hash, previous, link } : null
}

/** `3f2a 9b1c …`: sixteen groups of four, as they are printed and read aloud. */
export const grouped = (hash: string): string => (hash.match(/.{1,4}/g) ?? []).join(' ')

export type Typed = { seq: number; hash: string }

/** So many letters of a hash are enough to tell it from any other. */
export const leastTyped = 16

/** A head as it was printed, however it was typed: "812", "3F2A 9b1c 22d0 77aa". Null where it is none. */
export function typedHead(seq: string, hash: string): Typed | null {
  const [number, bare] = [seq.replace(/[\s.]/g, ''), hash.replace(/[\s·.-]/g, '').toLowerCase()]
  if (!/^[1-9]\d{0,11}$/.test(number) || !/^[0-9a-f]{16,64}$/.test(bare)) return null
  return { seq: Number(number), hash: bare }
}

export const isHead = (typed: Typed, head: Typed): boolean =>
  head.seq === typed.seq && typed.hash.length >= leastTyped && head.hash.startsWith(typed.hash)

/** The line that a typed head is; else the first line behind it, by whose day it was sealed, if there is one. */
export function placeIn({ heads }: HeadsFile, typed: Typed) {
  return {
    line: heads.find((head) => isHead(typed, head)) ?? null,
    otherwise: heads.find(({ seq }) => seq === typed.seq) ?? null,
    sealedBy: heads.find(({ seq }) => seq > typed.seq) ?? null,
  }
}
