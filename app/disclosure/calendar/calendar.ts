// What stands in a person's calendar.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type CalendarEntry = {
  id: string
  kind: 'ceremony' | 'deadline'
  on: Day
  /** Null: the whole day. */
  hour: string | null
  text: string
  of: string
  place: string | null
  cancelled: boolean
  link: { campaign: Id<'campaign'> } | { duty: Id<'duty'> }
}
export type Calendar = CalendarEntry[]
