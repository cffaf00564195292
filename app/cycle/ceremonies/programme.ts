// One item of a ceremony's programme: in the plan's words, with the time and the people that the office has set.
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'

export type ProgrammeItem = {
  id: Id<'programme_item'>
  item: string
  /** In brackets in the plan: who does it. */
  who: string | null
  spans: Span[]
  minutes: number | null
  owner: string | null
  speaker: string | null
  standIn: string | null
  note: string | null
  begunAt: Date | null
  endedAt: Date | null
}

/** What the office sets of an item. */
export type ItemSetting = Pick<ProgrammeItem, 'item' | 'minutes' | 'owner' | 'speaker' | 'standIn' | 'note'>
