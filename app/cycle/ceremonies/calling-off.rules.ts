// When a ceremony was held, may be postponed or cancelled. Pure.
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type CeremonyRefusal, type CeremonyState, mayPrepare } from './ceremony.rules.ts'

export type HoldRefusal = CeremonyRefusal | { why: 'not-confirmed' } | { why: 'not-yet'; day: Day }

/** It was held: from then on only what was seen at the door still comes in. */
export function mayEndCeremony(
  actor: Actor,
  state: CeremonyState & { day: Day | null },
  today: Day,
): Verdict<HoldRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed) return verdict
  if (state.status !== 'confirmed' || state.day === null) return refuse({ why: 'not-confirmed' })
  return today < state.day ? refuse({ why: 'not-yet', day: state.day }) : allow
}

export type CallOffRefusal = CeremonyRefusal | { why: 'reason-missing' } | { why: 'not-confirmed' }

/** Postponed without a new day, or cancelled for good: everybody who was invited is told the reason. */
export function mayCallOff(
  actor: Actor,
  state: CeremonyState,
  { how, reason }: { how: 'postponed' | 'cancelled'; reason: string | null },
): Verdict<CallOffRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed) return verdict
  if (how === 'postponed' && state.status !== 'confirmed') return refuse({ why: 'not-confirmed' })
  if (reason === '') return refuse({ why: 'reason-missing' })

  return allow
}
