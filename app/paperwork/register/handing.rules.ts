// Who writes into the register when a document left the house, and what must hold. Pure.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type Deskwork, leads } from '#paperwork/documents/document.rules.ts'

export type Handed = { sentOn: Day | null; receivedBy: string | null; note: string | null }
export type HandingRefusal = { why: 'not-the-clerk' } | { why: 'not-issued' } | { why: 'sent-later'; on: Day }

/** `handed` is null before anything was typed. */
export function mayNoteHanding(
  actor: Actor,
  document: Deskwork,
  handed: Handed | null,
  today: Day,
): Verdict<HandingRefusal> {
  if (!isOffice(actor) && !leads(actor, document)) return refuse({ why: 'not-the-clerk' })
  if (document.status !== 'issued') return refuse({ why: 'not-issued' })
  if (handed?.sentOn && handed.sentOn > today) return refuse({ why: 'sent-later', on: handed.sentOn })
  return allow
}
