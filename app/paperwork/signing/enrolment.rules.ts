// Who gives out a code, who may use it, and when the office may confirm. Pure: no clock, no database, no request.
import { createHash } from 'node:crypto'
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type Enrolment, type EnrolmentState, mostWrongCodes } from './enrolment.ts'

export type MakeCodeRefusal = NotOffice | { why: 'no-authority' }
export type EnrolRefusal =
  | { why: 'no-code' }
  | { why: 'code-ran-out' }
  | { why: 'wrong-code'; left: number }
  | { why: 'no-key' }
export type ConfirmRefusal = MakeCodeRefusal | { why: 'not-asked' } | { why: 'oneself' }

export function stateOf({ endedAs, askedAt }: Pick<Enrolment, 'endedAs' | 'askedAt'>): EnrolmentState {
  if (endedAs) return 'over'
  return askedAt ? 'asked' : 'waiting'
}

export function mayMakeCode(actor: Actor, hasAuthority: boolean): Verdict<MakeCodeRefusal> {
  const office: Verdict<MakeCodeRefusal> = mayRunOffice(actor)
  return office.allowed && !hasAuthority ? refuse({ why: 'no-authority' }) : office
}

/** `fits` is whether the code that was typed is the one that was handed over; `hasKey` whether the request proves its key. */
export function mayEnrol(
  enrolment: Enrolment | null,
  now: Date,
  { fits, hasKey }: { fits: boolean; hasKey: boolean },
): Verdict<EnrolRefusal> {
  if (!enrolment || stateOf(enrolment) !== 'waiting') return refuse({ why: 'no-code' })
  if (enrolment.runsOutAt <= now || enrolment.wrongCodes >= mostWrongCodes) return refuse({ why: 'code-ran-out' })
  if (!fits) return refuse({ why: 'wrong-code', left: mostWrongCodes - enrolment.wrongCodes - 1 })
  return hasKey ? allow : refuse({ why: 'no-key' })
}

/** Nobody says of themselves who they are. */
export function mayConfirm(actor: Actor, enrolment: Enrolment, hasAuthority: boolean): Verdict<ConfirmRefusal> {
  const verdict: Verdict<ConfirmRefusal> = mayMakeCode(actor, hasAuthority)
  if (!verdict.allowed) return verdict
  if (stateOf(enrolment) !== 'asked') return refuse({ why: 'not-asked' })
  return actor.id === enrolment.person ? refuse({ why: 'oneself' }) : allow
}

/** Six groups that the phone and the office both show: read aloud, they tell that nobody put another key in between. */
export function markOf(publicKey: Uint8Array): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 24).toUpperCase()
  return digits.match(/.{4}/g)?.join(' ') ?? ''
}
