// Who sets the head of a unit's documents, and what it must have. Pure.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Letterhead } from './letterhead.ts'

export type HeadLine = 'issuer' | 'place' | 'organ'
export type LetterheadRefusal = { why: 'not-the-office' } | { why: 'line-missing'; line: HeadLine }

const needed = ['issuer', 'place', 'organ'] as const

/** `head` is null before anything was typed. */
export function maySetLetterhead(actor: Actor, head: Letterhead | null): Verdict<LetterheadRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  const line = head && needed.find((one) => head[one] === '')
  return line ? refuse({ why: 'line-missing', line }) : allow
}
