// A series of numbers: of one unit and one sign, over a mandate of the Party or a year of the State.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type SeriesKey = {
  unit: Id<'unit'>
  sign: string
  mandate: Id<'mandate'> | null
  year: number | null
}

export type Series = SeriesKey & { id: Id<'series'>; unitName: string; mandateName: string | null; last: number }

/** A number that was given back, and whether another document took it again. */
export type NumberGap = {
  id: Id<'number_gap'>
  series: Id<'series'>
  ordinal: number
  document: Id<'document'>
  reason: string
  takenBy: Id<'document'> | null
  loggedByName: string
  loggedAt: Date
}

/** A line of the register: the ten columns of Decree 30/2020, annex IV. */
export type OutgoingEntry = {
  document: Id<'document'>
  series: Id<'series'>
  ordinal: number
  number: string
  on: Day
  what: string
  signer: string
  recipients: string
  keptAt: string
  copies: number
  sentOn: Day | null
  receivedBy: string | null
  note: string | null
}
