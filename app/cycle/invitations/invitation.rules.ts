// Who may issue, answer, remind and withdraw invitations, and when. Pure.
import { type CeremonyRefusal, type CeremonyState, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import type { CeremonyStatus } from '#cycle/ceremonies/ceremony.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { AnswerKind, Guest } from './guest.ts'
import { standingOf } from './guest-list.rules.ts'
import { takenTwice } from './seat.rules.ts'

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

export type AnswerRefusal =
  | { why: 'not-invited' }
  | { why: 'called-off'; status: CeremonyStatus }
  | { why: 'day-over'; day: Day }
  | { why: 'nothing-chosen' }
  | { why: 'substitute-missing' }

export type Answering = { answer: AnswerKind | null; substituteName: string }

/** The guest's own, without login: until the day is over, and as often as they change their mind. `said` is null before that. */
export function mayAnswer(
  guest: Pick<Guest, 'number' | 'withdrawnAt'>,
  ceremony: { status: CeremonyStatus; day: Day | null },
  said: Answering | null,
  today: Day,
): Verdict<AnswerRefusal> {
  if (standingOf({ ...guest, answer: null }) !== 'waiting') return refuse({ why: 'not-invited' })
  const { status, day } = ceremony
  if (status !== 'confirmed' && status !== 'postponed') return refuse({ why: 'called-off', status })
  if (status === 'confirmed' && day !== null && day < today) return refuse({ why: 'day-over', day })
  if (said === null) return allow
  if (said.answer === null) return refuse({ why: 'nothing-chosen' })
  return said.answer === 'substitute' && said.substituteName === '' ? refuse({ why: 'substitute-missing' }) : allow
}

export type SubstituteRefusal = CeremonyRefusal | { why: 'none-asked' } | { why: 'reason-missing' }

/** Somebody comes for the guest only when the office agrees. `refusing` is the reason where it does not. */
export function mayJudgeSubstitute(
  actor: Actor,
  state: CeremonyState,
  guest: Pick<Guest, 'number' | 'withdrawnAt' | 'answer'>,
  refusing: string | null,
): Verdict<SubstituteRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed) return verdict
  if (standingOf(guest) !== 'substitute-asked') return refuse({ why: 'none-asked' })
  return refusing === '' ? refuse({ why: 'reason-missing' }) : allow
}

export type SeatRefusal = CeremonyRefusal | { why: 'hall-odd' } | { why: 'seat-twice'; seats: string[] }

/** `seats` is null before any were given. */
export function maySeat(actor: Actor, state: CeremonyState, seats: Iterable<string> | null): Verdict<SeatRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed || seats === null) return verdict
  const twice = takenTwice(seats)
  return twice.length > 0 ? refuse({ why: 'seat-twice', seats: twice }) : allow
}
