// Who may answer an invitation, and who agrees to a substitute. Pure.
import { type CeremonyRefusal, type CeremonyState, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import type { CeremonyStatus } from '#cycle/ceremonies/ceremony.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { AnswerKind, Guest } from './guest.ts'
import { standingOf } from './guest-list.rules.ts'

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
