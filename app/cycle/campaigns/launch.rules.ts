// What a plan needs before it becomes a campaign, and what it may still lack. Pure: no clock, no database, no request.
import type { Finding } from '#cycle/plan-review/finding.ts'
import { ofKind, standing } from '#cycle/plan-review/finding.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { firstDay, lastDay, type PartialDay } from '#kernel/partial-day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { offeredName } from './campaign-name.ts'
import { isIssuedBy } from './issuer.rules.ts'
import type { LaunchState } from './launch.ts'

export type LaunchRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-a-plan' }
  | { why: 'already-launched' }
  | { why: 'has-amended' }
  | { why: 'plan-dropped' }
  | { why: 'trial-running' }
  | { why: 'findings-open'; count: number }
  | { why: 'name-missing' }
  | { why: 'issuer-missing' }
  | { why: 'issuer-elsewhere'; issuer: string; committee: string }
  | { why: 'period-missing' }
  | { why: 'phase-without-end'; phase: string }
  | { why: 'phase-backwards'; phase: string }
  | { why: 'bodies-unmapped'; count: number; first: string }

/** `trial`: to try it without telling anybody. */
export function mayLaunch(state: LaunchState, { trial }: { trial: boolean }): Verdict<LaunchRefusal> {
  const [first] = [
    ...standInTheWay(state),
    ...(trial && state.onTrial ? [{ why: 'trial-running' } as const] : []),
    ...lacks(state),
  ]
  return first ? refuse(first) : allow
}

/** What the campaign is called where the clerk gives it no other name. */
export const nameOffered = (stands: Finding[]): string => offeredName(ofKind(stands, 'subject')[0]?.value.text ?? '')

/** What no answer of the clerk can change. */
function standInTheWay({ actor, plan }: LaunchState): LaunchRefusal[] {
  if (!isOffice(actor)) return [{ why: 'not-the-office' }]
  if (plan.kind !== 'campaign_plan') return [{ why: 'not-a-plan' }]
  if (plan.status === 'launched') return [{ why: 'already-launched' }]
  if (plan.status === 'amending') return [{ why: 'has-amended' }]
  return plan.status === 'dropped' ? [{ why: 'plan-dropped' }] : []
}

/** Everything that is still to be done, in the order in which one would do it. */
export function lacks({ committee, findings, mappings }: LaunchState): LaunchRefusal[] {
  const stands = standing(findings)
  const open = stands.filter(({ answer }) => answer === 'open').length
  const mapped = new Set(mappings.map(({ finding }) => finding))
  const unmapped = ofKind(stands, 'body').filter(({ id }) => !mapped.has(id))
  const [firstUnmapped] = unmapped
  const list: LaunchRefusal[] = []
  if (open > 0) list.push({ why: 'findings-open', count: open })
  if (!ofKind(stands, 'subject').some(({ value }) => value.text.trim() !== '')) list.push({ why: 'name-missing' })
  list.push(...issuerLacks(stands, committee), ...periodLacks(stands))
  if (firstUnmapped) list.push({ why: 'bodies-unmapped', count: unmapped.length, first: firstUnmapped.value.name })
  return list
}

function issuerLacks(stands: Finding[], committee: string): LaunchRefusal[] {
  const [issuer] = ofKind(stands, 'issuer')
  if (!issuer || issuer.value.text.trim() === '') return [{ why: 'issuer-missing' }]
  if (isIssuedBy(committee, issuer.value.text)) return []
  return [{ why: 'issuer-elsewhere', issuer: issuer.value.text.replace(/\s+/g, ' '), committee }]
}

function periodLacks(stands: Finding[]): LaunchRefusal[] {
  const phases = ofKind(stands, 'phase')
  const incomplete = phases.find(({ value }) => !value.from || !value.to)
  if (incomplete) return [{ why: 'phase-without-end', phase: incomplete.value.name }]
  const backwards = phases.find(({ value: { from, to } }) => from && to && firstDay(from) > lastDay(to))
  if (backwards) return [{ why: 'phase-backwards', phase: backwards.value.name }]
  const period = periodOf(stands)
  if (!period) return [{ why: 'period-missing' }]
  return firstDay(period.from) > lastDay(period.to) ? [{ why: 'phase-backwards', phase: '' }] : []
}

/** From when to when it runs: as the plan says, else from its first phase to its last. */
export function periodOf(stands: Finding[]): { from: PartialDay; to: PartialDay } | null {
  for (const { value } of ofKind(stands, 'period'))
    if (value.from && value.to) return { from: value.from, to: value.to }
  const whole = ofKind(stands, 'phase').flatMap(({ value: { from, to } }) => (from && to ? [{ from, to }] : []))
  const [first] = whole.toSorted((one, other) => (firstDay(one.from) < firstDay(other.from) ? -1 : 1))
  const [last] = whole.toSorted((one, other) => (lastDay(one.to) > lastDay(other.to) ? -1 : 1))
  return first && last ? { from: first.from, to: last.to } : null
}

export type TrialRefusal = { why: 'not-the-office' } | { why: 'no-trial' }

export function mayEndTrial({ actor, onTrial }: Pick<LaunchState, 'actor' | 'onTrial'>): Verdict<TrialRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  return onTrial ? allow : refuse({ why: 'no-trial' })
}

export type LaunchWarning =
  | { what: 'number-missing' }
  | { what: 'date-missing' }
  | { what: 'deadlines-missing'; count: number }
  | { what: 'body-without-task'; body: string }
  | { what: 'text-unassigned'; count: number }

/** What is asked for and may stay open. */
export function warningsOf(findings: Finding[], unassigned: number): LaunchWarning[] {
  const stands = standing(findings)
  const tasks = ofKind(stands, 'task')
  const late = tasks.filter(({ value }) => value.deadlines.length === 0 && value.every === null).length
  const idle = ofKind(stands, 'body').filter(({ id }) => !tasks.some(({ parent }) => parent === id))
  const warnings: LaunchWarning[] = []
  if (ofKind(stands, 'number').length === 0) warnings.push({ what: 'number-missing' })
  if (ofKind(stands, 'date').length === 0) warnings.push({ what: 'date-missing' })
  if (late > 0) warnings.push({ what: 'deadlines-missing', count: late })
  for (const { value } of idle) warnings.push({ what: 'body-without-task', body: value.name })
  if (unassigned > 0) warnings.push({ what: 'text-unassigned', count: unassigned })
  return warnings
}
