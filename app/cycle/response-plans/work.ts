// How a registered work went: what its unit said when it was done, and the photos of before and after.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type Moment = 'before' | 'after'

export type WorkResult = {
  work: Id<'work'>
  on: Day
  cost: number | null
  days: number | null
  note: string
  byName: string
}

export type WorkPhoto = { work: Id<'work'>; file: Id<'file'>; name: string; mediaType: string; moment: Moment }
