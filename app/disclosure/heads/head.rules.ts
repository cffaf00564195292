// Who may take the journal's hashes out of the house. Pure.
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type TakeRefusal = { why: 'not-yours' }

/** Those who run the committee, and those who inspect it. */
export const mayTakeJournal = (actor: Actor): Verdict<TakeRefusal> =>
  isOffice(actor) || isLeader(actor) || actor.posts.some(({ unitKind }) => unitKind === 'inspection_commission')
    ? allow
    : refuse({ why: 'not-yours' })
