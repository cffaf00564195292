// The launch ceremony as the plan describes it: a draft, until the office takes it up.
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

export type Ceremony = {
  id: Id<'ceremony'>
  campaign: Id<'campaign'>
  name: string
  on: PartialDay | null
  whenWords: string | null
  tentative: boolean
  place: string | null
  joinedWith: string | null
  status: 'draft' | 'cancelled'
  spans: Span[]
  guests: { id: Id<'guest_class'>; text: string; spans: Span[] }[]
  programme: { id: Id<'programme_item'>; item: string; who: string | null; spans: Span[] }[]
}
