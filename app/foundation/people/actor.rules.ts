// What follows from a person's posts. Deny by default: whoever holds no post sees what is their own and nothing else.
import { mayKeepUnits, type NotOffice } from '#foundation/organisation/unit.rules.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Actor } from './actor.ts'

export type NoPost = { why: 'no-post' }

/** The first of all rules: one reads the committee's papers because one holds a post in it. */
export const mayEnter = ({ posts }: Pick<Actor, 'posts'>): Verdict<NoPost> =>
  posts.length > 0 ? allow : refuse({ why: 'no-post' })

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
