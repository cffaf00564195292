// The head of the journal: its last entry's number and hash, which stand for all that came before.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type JournalHead = { seq: number; hash: string; at: Date }

/** The head at the end of a day, as it is published. `link` covers the line and, by `previous`, all lines before it. */
export type PublishedHead = { day: Day; seq: number; hash: string; previous: string; link: string }

/** The list of a committee's published heads, as anybody may download and keep it. */
export type HeadsFile = { committee: string; tenant: Id<'tenant'>; heads: PublishedHead[] }
