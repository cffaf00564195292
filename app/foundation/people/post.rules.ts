// Who may be given a post, and when one may end. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { isOutside, type Unit } from '#foundation/organisation/unit.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { mayRunOffice } from './actor.rules.ts'
import type { Actor } from './actor.ts'
import type { Appointment, Post } from './post.ts'

export type AppointRefusal =
  | NotOffice
  | { why: 'name-missing' }
  | { why: 'title-missing' }
  | { why: 'unit-outside' }
  | { why: 'before-unit'; on: Day }
  | { why: 'after-unit'; on: Day }
  | { why: 'holds-it-already'; title: string }

export type EndPostRefusal =
  | NotOffice
  | { why: 'already-ended'; on: Day }
  | { why: 'before-start'; on: Day }
  | { why: 'last-in-office' }

/** `posts` are those that the unit ever had. */
export function mayAppoint(
  actor: Actor,
  { who, title, from }: Appointment,
  { unit, posts }: { unit: Unit; posts: Post[] },
): Verdict<AppointRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if ('name' in who && who.name === '') return refuse({ why: 'name-missing' })
  if (title === '') return refuse({ why: 'title-missing' })
  if (isOutside(unit)) return refuse({ why: 'unit-outside' })
  if (from < unit.from) return refuse({ why: 'before-unit', on: unit.from })
  if (unit.to !== null && from >= unit.to) return refuse({ why: 'after-unit', on: unit.to })

  const held = 'person' in who && posts.find((post) => post.person === who.person && (!post.to || post.to > from))
  return held ? refuse({ why: 'holds-it-already', title: held.title }) : allow
}

/** `offices` are the posts that are held in an office without an end: one must stay, or nobody could do anything more. */
export function mayEndPost(actor: Actor, post: Post, on: Day, offices: Post[]): Verdict<EndPostRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (post.to !== null) return refuse({ why: 'already-ended', on: post.to })
  if (on <= post.from) return refuse({ why: 'before-start', on: post.from })
  if (offices.length === 1 && offices[0]?.id === post.id) return refuse({ why: 'last-in-office' })
  return allow
}
