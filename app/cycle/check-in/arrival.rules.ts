// Who has arrived when, out of all entries of all devices; and what a device says to a code. Pure; runs at the door too.
import type { Entry, Expected } from './check-in.ts'

/**
 * Puts what another device or an earlier try said to what is known. In whatever order and however often it comes, the outcome is
 * the same: an entry is known by its id, and never changes.
 */
export function merged(known: readonly Entry[], more: readonly Entry[]): Entry[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  for (const entry of more) if (!byId.has(entry.id)) byId.set(entry.id, entry)
  return [...byId.values()].sort(earlierFirst)
}

/** The first entry of each guest: that is the arrival. The others stay in the record. */
export function arrivalsOf(entries: readonly Entry[]): Map<string, Entry> {
  const first = new Map<string, Entry>()
  for (const entry of [...entries].sort(earlierFirst)) if (!first.has(entry.guest)) first.set(entry.guest, entry)
  return first
}

/** Guests who were let in more than once, each with all entries, the first one first. */
export function doublesIn(entries: readonly Entry[]): Entry[][] {
  const byGuest = Map.groupBy([...entries].sort(earlierFirst), ({ guest }) => guest)
  return [...byGuest.values()].filter((of) => of.length > 1)
}

/** Of the same moment the id decides, so that every device comes to the same. */
const earlierFirst = (one: Entry, other: Entry): number =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0

export type Decision =
  | { say: 'welcome'; guest: Expected }
  | { say: 'unexpected'; guest: Expected }
  | { say: 'again'; guest: Expected; arrival: Entry }
  | { say: 'unknown' }

/** `hash` is that of the code that was shown. */
export function decide(guests: readonly Expected[], entries: readonly Entry[], hash: string): Decision {
  const guest = guests.find((one) => one.hash === hash)
  if (!guest) return { say: 'unknown' }
  const arrival = arrivalsOf(entries).get(guest.id)
  if (arrival) return { say: 'again', guest, arrival }
  return { say: guest.expected ? 'welcome' : 'unexpected', guest }
}

/** The secret in what a camera or a reader has read: the address of the invitation, or the secret alone; null where it is neither. */
export function tokenIn(text: string): string | null {
  const read = /[?&]key=([\w-]{20,})(&|$)/.exec(text)?.[1] ?? text.trim()
  return /^[\w-]{20,64}$/.test(read) ? read : null
}
