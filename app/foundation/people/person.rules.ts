// How a person's name and phone may be written, and when somebody may leave. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { mayRunOffice } from './actor.rules.ts'
import type { Actor } from './actor.ts'
import type { KnownPerson } from './person.ts'
import type { Post } from './post.ts'
import type { StandIn } from './stand-in.ts'

export type CorrectPersonRefusal =
  | NotOffice
  | { why: 'name-missing' }
  | { why: 'phone-odd' }
  | { why: 'nothing-changes' }

export type LeaveRefusal =
  | NotOffice
  | { why: 'holds-nothing' }
  | { why: 'begins-later'; title: string; on: Day }
  | { why: 'last-in-office' }

export type PersonChange = { name: string; phone: string }

export function mayCorrectPerson(actor: Actor, person: KnownPerson, to: PersonChange): Verdict<CorrectPersonRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (!isName(to.name)) return refuse({ why: 'name-missing' })
  if (to.phone !== '' && !phoneIn(to.phone)) return refuse({ why: 'phone-odd' })
  const same = to.name === person.name && phoneIn(to.phone) === person.phone
  return same ? refuse({ why: 'nothing-changes' }) : allow
}

export type Held = { posts: Post[]; standIns: StandIn[] }

/** `held` is what the person holds on that day or later; `offices` as in `mayEndPost`. */
export function mayLeave(actor: Actor, on: Day, { held, offices }: { held: Held; offices: Post[] }) {
  const office: Verdict<LeaveRefusal> = mayRunOffice(actor)
  if (!office.allowed) return office
  if (held.posts.length + held.standIns.length === 0) return refuse<LeaveRefusal>({ why: 'holds-nothing' })
  const later = held.posts.find((post) => post.from >= on)
  if (later) return refuse<LeaveRefusal>({ why: 'begins-later', title: later.title, on: later.from })
  const ends = new Set(held.posts.map(({ id }) => id))
  const nobodyStays = offices.length > 0 && offices.every(({ id }) => ends.has(id))
  return nobodyStays ? refuse<LeaveRefusal>({ why: 'last-in-office' }) : allow
}

/** A name has a letter first; a longer one is a mistake. */
export const isName = (text: string): boolean => /^\p{L}/u.test(text) && text.length <= 100

/** Figures only, with the zero before: 0905123456. Null where it is none. */
export function phoneIn(text: string): string | null {
  const bare = text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0')
  return /^0\d{8,10}$/.test(bare) ? bare : null
}
