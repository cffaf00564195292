// Who may stand in for whom, and for how long. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { mayRunOffice } from './actor.rules.ts'
import type { Actor } from './actor.ts'
import type { Post } from './post.ts'
import type { StandIn, StandInWish } from './stand-in.ts'

export type StandInRefusal =
  | NotOffice
  | { why: 'is-the-holder' }
  | { why: 'to-before-from' }
  | { why: 'before-post'; on: Day }
  | { why: 'after-post'; on: Day }
  | { why: 'stood-in-already'; name: string; to: Day }
export type CallOffRefusal = NotOffice | { why: 'is-over'; on: Day }

/** `others` are all who ever stood in for the post. */
export function mayStandIn(
  actor: Actor,
  { person, from, to }: StandInWish,
  { post, others }: { post: Post; others: StandIn[] },
): Verdict<StandInRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (person === post.person) return refuse({ why: 'is-the-holder' })
  if (to <= from) return refuse({ why: 'to-before-from' })
  if (from < post.from) return refuse({ why: 'before-post', on: post.from })
  if (post.to !== null && to > post.to) return refuse({ why: 'after-post', on: post.to })
  const other = others.find((one) => one.from < to && one.to > from)
  return other ? refuse({ why: 'stood-in-already', name: other.personName, to: other.to }) : allow
}

/** `on` is the first day on which it is over; before its beginning it is called off altogether. */
export function mayCallOff(actor: Actor, standIn: StandIn, on: Day): Verdict<CallOffRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return standIn.to <= on ? refuse({ why: 'is-over', on: standIn.to }) : allow
}
