// Who may issue, answer, remind and withdraw invitations, and when. Pure.
import { type CeremonyRefusal, type CeremonyState, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Guest } from './guest.ts'

export type IssueRefusal = CeremonyRefusal | { why: 'not-confirmed' } | { why: 'nobody' }

/** `waiting` is how many would be issued now. */
export function mayIssue(actor: Actor, state: CeremonyState, waiting: number): Verdict<IssueRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed) return verdict
  if (state.status !== 'confirmed') return refuse({ why: 'not-confirmed' })
  return waiting === 0 ? refuse({ why: 'nobody' }) : allow
}

export type RemindRefusal = IssueRefusal

/** `waiting` is how many have not answered. */
export const mayRemind = (actor: Actor, state: CeremonyState, waiting: number): Verdict<RemindRefusal> =>
  mayIssue(actor, state, waiting)

export type AddRefusal = CeremonyRefusal | { why: 'name-missing' } | { why: 'invited-already'; name: string }

/** `guest` is null before anything was filled in; `known` are those who are on the list already. */
export function mayAddGuest(
  actor: Actor,
  state: CeremonyState,
  guest: { name: string; person: string | null } | null,
  known: Pick<Guest, 'person' | 'name'>[],
): Verdict<AddRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed || guest === null) return verdict
  if (guest.name === '') return refuse({ why: 'name-missing' })
  const same = known.find(({ person }) => person !== null && person === guest.person)
  return same ? refuse({ why: 'invited-already', name: same.name }) : allow
}

export type WithdrawRefusal = CeremonyRefusal | { why: 'reason-missing' } | { why: 'withdrawn-already' }

/** `reason` is null before one was asked for. */
export function mayWithdraw(
  actor: Actor,
  state: CeremonyState,
  guest: Pick<Guest, 'withdrawnAt'>,
  reason: string | null,
): Verdict<WithdrawRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed) return verdict
  if (guest.withdrawnAt) return refuse({ why: 'withdrawn-already' })
  return reason === '' ? refuse({ why: 'reason-missing' }) : allow
}
