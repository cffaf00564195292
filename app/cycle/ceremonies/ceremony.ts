// The launch ceremony: as the plan describes it until the office takes it up, then with its day, hour and place.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'
import type { ProgrammeItem } from './programme.ts'

export const ceremonyStatuses = ['draft', 'confirmed', 'postponed', 'cancelled', 'held'] as const
export type CeremonyStatus = (typeof ceremonyStatuses)[number]

export type GuestClass = { id: Id<'guest_class'>; text: string; meaning: unknown; spans: Span[] }

export type Ceremony = {
  id: Id<'ceremony'>
  campaign: Id<'campaign'>
  name: string
  /** As the plan says it: a day, a month, or nothing. */
  on: PartialDay | null
  whenWords: string | null
  tentative: boolean
  /** As the office has confirmed it. */
  day: Day | null
  beginsAt: string | null
  place: string | null
  chair: string | null
  joinedWith: string | null
  status: CeremonyStatus
  spans: Span[]
  guests: GuestClass[]
  programme: ProgrammeItem[]
}

/** What the office confirms. */
export type Appointed = { day: Day; beginsAt: string; place: string; chair: string | null; joinedWith: string | null }

export type ChangeKind = 'confirmed' | 'moved' | 'postponed' | 'cancelled' | 'held'

export type CeremonyChange = {
  id: Id<'ceremony_change'>
  what: ChangeKind
  day: Day | null
  beginsAt: string | null
  place: string | null
  reason: string | null
  by: string
  at: Date
}

/** What became of it since somebody was invited. */
export type News = { what: 'moved' } | { what: 'postponed' | 'cancelled'; reason: string }
