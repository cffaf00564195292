// Who is meant by the classes as of a day, each once; and how an invitation stands. Pure.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'
import type { Id } from '#kernel/ids.ts'
import type { AnswerKind, Guest, GuestStanding, Invitee } from './guest.ts'
import { meaningFor } from './guest-class.rules.ts'

export type HeldPost = {
  unit: Id<'unit'>
  unitName: string
  person: Id<'person'>
  personName: string
  role: PostRole
  title: string
}

type ClassOfGuests = { id: Id<'guest_class'>; text: string; meaning: unknown }

type Asked = {
  classes: ClassOfGuests[]
  /** The units and posts of the day of issue. */
  units: { id: Id<'unit'>; kind: UnitKind }[]
  posts: HeldPost[]
  /** Struck by hand, or added by hand already. */
  without: ReadonlySet<Id<'person'>>
}

/** In the order of the plan; whoever holds two posts is invited once, for the first. */
export function inviteesOf({ classes, units, posts, without }: Asked): Invitee[] {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]))
  const invited = new Map<Id<'person'>, Invitee>()
  for (const one of classes) {
    const { kinds: meant, roles } = meaningFor(one)
    for (const post of posts) {
      const kind = kinds.get(post.unit)
      if (!kind || !meant.includes(kind) || !roles.includes(post.role) || without.has(post.person)) continue
      const { person, unit, personName: name, title, unitName } = post
      const known = invited.get(person)
      const told = `${title}, ${unitName}`
      if (!known) invited.set(person, { class: one.id, person, unit, name, title, unitName, also: [] })
      else if (told !== `${known.title}, ${known.unitName}` && !known.also.includes(told)) known.also.push(told)
    }
  }
  return [...invited.values()]
}

type Stands = Pick<Guest, 'number' | 'withdrawnAt'> & {
  answer: { answer: AnswerKind; outcome: 'approved' | 'refused' | null } | null
}

export function standingOf({ number, withdrawnAt, answer }: Stands): GuestStanding {
  if (withdrawnAt) return 'withdrawn'
  if (number === null) return 'not-issued'
  if (!answer) return 'waiting'
  if (answer.answer === 'coming') return 'coming'
  if (answer.answer === 'not_coming') return 'not-coming'
  if (answer.outcome === 'approved') return 'substitute'
  return answer.outcome === 'refused' ? 'substitute-refused' : 'substitute-asked'
}

/** Only they are reminded: whoever has said nothing, or whose substitute was not agreed to. */
export const isWaitedFor = (guest: Stands): boolean =>
  standingOf(guest) === 'waiting' || standingOf(guest) === 'substitute-refused'

/** A place is kept for them. */
export const isExpected = (guest: Stands): boolean =>
  standingOf(guest) === 'coming' || standingOf(guest) === 'substitute'
