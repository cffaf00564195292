// What follows from a person's posts. Deny by default: whoever holds no post may read and nothing else.
import { mayKeepUnits, type NotOffice } from '#foundation/organisation/unit.rules.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import type { Actor } from './actor.ts'

/** The Party committee's office runs the campaign's paperwork for the committee: plans, launch, duties, accounts. */
export const mayRunOffice = (actor: Actor): Verdict<NotOffice> => mayKeepUnits(actor)

export const isOffice = (actor: Actor): boolean => mayRunOffice(actor).allowed

/** Who leads the committee: head or deputy of the Party committee or of its standing committee. */
export const isLeader = (actor: Actor): boolean =>
  actor.posts.some(
    ({ unitKind, role }) =>
      (unitKind === 'party_committee' || unitKind === 'standing_committee') && (role === 'head' || role === 'deputy'),
  )

export const belongsTo = (actor: Actor, unit: Id<'unit'>): boolean => actor.posts.some((post) => post.unit === unit)
