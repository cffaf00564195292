// Which documents become a plan here.
import type { ReadRefusal } from '#cycle/plan-reading/opening/opened.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type HandInRefusal =
  | { why: 'not-the-office' }
  | { why: 'nothing-given' }
  | { why: 'unreadable'; because: ReadRefusal }
  | { why: 'other-kind'; type: string | null }

/** An amendment is kept and shown; any other kind of document is turned away by its name. */
export function mayHandIn(actor: Actor, reading: Pick<PlanReading, 'kind' | 'document'>): Verdict<HandInRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (reading.kind === 'other') return refuse({ why: 'other-kind', type: reading.document.type?.value ?? null })
  return allow
}

/** What the list calls it: its subject, else its type, else the file. */
export function nameOf({ document }: Pick<PlanReading, 'document'>, fileName: string): string {
  const words = document.subject?.value ?? document.type?.value ?? fileName
  return words.replace(/\s+/g, ' ').trim() || fileName
}
