// Which documents become a plan here.
import type { ReadRefusal } from '#cycle/plan-reading/opening/opened.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { PlanRefusal } from './finding.rules.ts'
import type { PlanEntry } from './plan.ts'

export type HandInRefusal =
  | { why: 'not-the-office' }
  | { why: 'nothing-given' }
  | { why: 'unreadable'; because: ReadRefusal }
  | { why: 'other-kind'; type: string | null }

type Told = Pick<PlanReading, 'kind'> & { document: Pick<PlanReading['document'], 'type'> }

/** An amendment is kept and shown; any other kind of document is turned away by its name. */
export function mayHandIn(actor: Actor, reading: Told): Verdict<HandInRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (reading.kind === 'other') return refuse({ why: 'other-kind', type: reading.document.type?.value ?? null })
  return allow
}

/** Drafts are the office's own; from the launch, or the amendment, on everybody may read what the plan says. */
export const mayRead = (actor: Actor, { status }: Pick<PlanEntry, 'status'>): boolean =>
  status === 'launched' || status === 'amending' || isOffice(actor)

/** A draft is dropped, and a dropped one taken back; what was launched stays. */
export function mayTurn(
  actor: Actor,
  { status }: Pick<PlanEntry, 'status'>,
  to: 'draft' | 'dropped',
): Verdict<PlanRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  return status === (to === 'dropped' ? 'draft' : 'dropped') ? allow : refuse({ why: 'plan-settled', status })
}

/** What the list calls it: its subject, else its type, else the file. */
export function nameOf({ document }: Pick<PlanReading, 'document'>, fileName: string): string {
  const words = document.subject?.value ?? document.type?.value ?? fileName
  return words.replace(/\s+/g, ' ').trim() || fileName
}
