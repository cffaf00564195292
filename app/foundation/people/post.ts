// A post in a unit, held by a person from a day to a day.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export const postRoles = ['head', 'deputy', 'member', 'staff'] as const
export type PostRole = (typeof postRoles)[number]

export type Post = {
  id: Id<'post'>
  unit: Id<'unit'>
  unitName: string
  person: Id<'person'>
  personName: string
  role: PostRole
  title: string // as people say it: "Bí thư chi bộ"
  from: Day
  to: Day | null // the first day on which it is held no more
}

/** A person whom the committee knows, or one who is new to it. */
export type Appointee = { person: Id<'person'> } | { name: string }
export type Appointment = { unit: Id<'unit'>; who: Appointee; role: PostRole; title: string; from: Day }
