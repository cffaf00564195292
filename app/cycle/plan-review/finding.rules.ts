// What may be said to a finding, and what it becomes by that.

import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Answer, Finding, FindingKind, FindingValues } from './finding.ts'
import type { PlanEntry, PlanStatus } from './plan.ts'

/** From here on a finding counts as sure: all such can be accepted at once. */
export const sureFrom = 0.8

export type Given<Kind extends FindingKind = FindingKind> =
  | { answer: 'accept' }
  | { answer: 'correct'; value: FindingValues[Kind] }
  | { answer: 'drop' }
  | { answer: 'reopen' }

export type PlanRefusal = { why: 'not-the-office' } | { why: 'plan-settled'; status: PlanStatus } | { why: 'amendment' }

/** `theirs` is how the finding stands now, and `by` who made it so since the page was opened. */
export type AnswerRefusal = PlanRefusal | { why: 'stale'; by: string | null; theirs: Finding }

/** Answers are given while the plan is a draft, by the office. */
export function mayWorkOn(plan: Pick<PlanEntry, 'kind' | 'status'>, actor: Actor): Verdict<PlanRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (plan.kind === 'campaign_amendment') return refuse({ why: 'amendment' })
  if (plan.status !== 'draft') return refuse({ why: 'plan-settled', status: plan.status })
  return allow
}

/** `version` is the one that was on the page: who answers must have seen what stands there. */
export function mayAnswer(finding: Finding, version: number): Verdict<AnswerRefusal> {
  if (finding.version !== version) return refuse({ why: 'stale', by: finding.answeredByName, theirs: finding })
  return allow
}

type Answered = { answer: Answer; value: Finding['value'] }

/** Reopened, a finding is again as the machine read it; one that a person added has no such state and just stands again. */
export function answered({ machine, value, answer }: Finding, given: Given): Answered {
  switch (given.answer) {
    case 'accept':
      return { answer: machine === null ? 'added' : 'accepted', value }
    case 'correct':
      return { answer: machine === null ? 'added' : 'corrected', value: given.value }
    case 'drop':
      return { answer: 'dropped', value }
    case 'reopen':
      if (machine === null) return { answer: answer === 'dropped' ? 'added' : answer, value }
      return { answer: 'open', value: machine }
  }
}

export type AddRefusal = PlanRefusal | { why: 'parent-missing' } | { why: 'outside-the-text' }

/** What a finding of a kind must stand under: a task has its body. */
export const parentKinds: Partial<Record<FindingKind, FindingKind>> = { task: 'body', occasion: 'phase' }

export function mayStandUnder(kind: FindingKind, parent: Finding | null): Verdict<AddRefusal> {
  const wanted = parentKinds[kind]
  if (wanted && (parent?.kind !== wanted || parent.answer === 'dropped')) return refuse({ why: 'parent-missing' })
  return allow
}

export type SplitRefusal = AnswerRefusal | { why: 'not-a-task' } | { why: 'one-piece' }

export function maySplit(finding: Finding, texts: string[]): Verdict<SplitRefusal> {
  if (finding.kind !== 'task') return refuse({ why: 'not-a-task' })
  if (texts.length < 2) return refuse({ why: 'one-piece' })
  return allow
}

export type LeaveRefusal = PlanRefusal | { why: 'outside-the-text' }

export type DeadlineRefusal = AnswerRefusal | { why: 'nothing-ticked' } | { why: 'not-a-task' }
