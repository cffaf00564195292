// A person of the committee, whether a post is held or not, and the day on which one left.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PostRole } from './post.ts'

export type KnownPerson = { id: Id<'person'>; name: string; phone: string | null }

/** `on` is the first day on which the person is no more there. */
export type Departure = { id: Id<'departure'>; person: Id<'person'>; on: Day; notedBy: Id<'person'> }

/** A post with its id and, where it is known already, its end. */
export type WholePost = {
  id: Id<'post'>
  unit: Id<'unit'>
  person: Id<'person'>
  role: PostRole
  title: string
  from: Day
  to: Day | null
}

/** What stands in the place of a name that was erased: kept as the name itself, so that every list, story and export shows it. */
export const erasedName = '(đã xóa theo yêu cầu)'
