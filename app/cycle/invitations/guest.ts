// Guests of a ceremony: meant by a class of the plan or added by hand, invited by a number, and what they answered.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'
import type { Id } from '#kernel/ids.ts'

/** The posts that a class means: these roles in units of these kinds. */
export type Meaning = { kinds: UnitKind[]; roles: PostRole[] }

/** Somebody who would be invited today. `also` are further posts, for which nobody is invited twice. */
export type Invitee = {
  class: Id<'guest_class'>
  person: Id<'person'>
  unit: Id<'unit'>
  name: string
  title: string
  unitName: string
  also: string[]
}

export const answers = ['coming', 'not_coming', 'substitute'] as const
export type AnswerKind = (typeof answers)[number]

export type GuestAnswer = {
  id: Id<'guest_answer'>
  answer: AnswerKind
  reason: string
  substituteName: string | null
  substituteTitle: string | null
  substitutePhone: string | null
  answeredAt: Date
  byOffice: boolean
  outcome: 'approved' | 'refused' | null
  outcomeReason: string | null
}

export type Guest = {
  id: Id<'guest'>
  ceremony: Id<'ceremony'>
  class: Id<'guest_class'> | null
  person: Id<'person'> | null
  unit: Id<'unit'> | null
  name: string
  title: string
  unitName: string
  email: string | null
  phone: string | null
  seat: string | null
  number: number | null
  serial: number
  issuedAt: Date | null
  issuedBy: Id<'person'> | null
  withdrawnAt: Date | null
  withdrawnReason: string | null
  openedAt: Date | null
  remindedAt: Date | null
  answer: GuestAnswer | null
}

/** Where an invitation stands. */
export const guestStandings = [
  'not-issued',
  'waiting',
  'coming',
  'not-coming',
  'substitute-asked',
  'substitute',
  'substitute-refused',
  'withdrawn',
] as const
export type GuestStanding = (typeof guestStandings)[number]
