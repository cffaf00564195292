// Somebody who stands in for the holder of a post from a day to a day, with the same rights in that unit for that time.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PostRole } from './post.ts'

export type StandIn = {
  id: Id<'stand_in'>
  post: Id<'post'>
  unit: Id<'unit'>
  unitName: string
  role: PostRole
  title: string
  holder: Id<'person'>
  holderName: string
  person: Id<'person'>
  personName: string
  from: Day
  to: Day // the first day on which it is over
}

export type StandInWish = { post: Id<'post'>; person: Id<'person'>; from: Day; to: Day }
