// What may be corrected after the launch, and when. Pure.

import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Assignment } from './assignment.ts'
import type { Change, NewLine } from './correction.ts'
import { type Duty, type DutyStatus, moved } from './duty.ts'

export type CorrectRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-live' }
  | { why: 'withdrawn' }
  | { why: 'nothing-changed' }
  | { why: 'words-missing' }
  | { why: 'no-unit' }
  | { why: 'handed-in'; count: number }
  | { why: 'too-few-parts' }
  | { why: 'unclear-deadline'; text: string }
  | { why: 'reason-missing' }

/** The button's rule, before anything was filled in. */
export function mayCorrect(actor: Actor, campaign: CampaignStatus, line: Pick<Assignment, 'withdrawnOn'> | null) {
  if (!isOffice(actor)) return refuse<CorrectRefusal>({ why: 'not-the-office' })
  if (!isLive(campaign)) return refuse<CorrectRefusal>({ why: 'not-live' })
  if (line?.withdrawnOn) return refuse<CorrectRefusal>({ why: 'withdrawn' })

  return allow
}

/** Whether the change makes sense for this line with these duties. */
export function judgeChange(line: Assignment, duties: Duty[], change: Change, reason: string): Verdict<CorrectRefusal> {
  const flaw = flawOf(line, duties, change)
  if (flaw) return refuse(flaw)
  return reason === '' ? refuse({ why: 'reason-missing' }) : allow
}

export function judgeLine({ text, body, units }: NewLine, reason: string): Verdict<CorrectRefusal> {
  if (text === '' || body === '') return refuse({ why: 'words-missing' })
  if (units.length === 0) return refuse({ why: 'no-unit' })
  return reason === '' ? refuse({ why: 'reason-missing' }) : allow
}

function flawOf(line: Assignment, duties: Duty[], change: Change): CorrectRefusal | null {
  switch (change.what) {
    case 'words':
      if (change.text === '') return { why: 'words-missing' }
      return change.text === line.text ? { why: 'nothing-changed' } : null
    case 'deadline': {
      const one = duties.find(({ id }) => id === change.duty)
      return (one ?? line).deadline === change.deadline ? { why: 'nothing-changed' } : null
    }
    case 'add-units':
      return change.units.some((unit) => !isDoing(duties, unit)) ? null : { why: 'no-unit' }
    case 'withdraw-unit':
      return withdrawable(duties.filter(({ id }) => id === change.duty))
    case 'withdraw':
      return withdrawable(duties)
    case 'split':
      return change.texts.filter((text) => text !== '').length < 2 ? { why: 'too-few-parts' } : null
  }
}

/** What a unit has handed in is judged first: nobody's work disappears. What was accepted stays as it is. */
function withdrawable(duties: { status: DutyStatus }[]): CorrectRefusal | null {
  const waiting = duties.filter(({ status }) => status === 'handed_in').length
  if (waiting > 0) return { why: 'handed-in', count: waiting }
  const open = duties.filter(({ status }) => moved(status, 'withdraw') !== null)
  return open.length === 0 ? { why: 'nothing-changed' } : null
}

const isDoing = (duties: Duty[], unit: string): boolean =>
  duties.some((duty) => duty.unit === unit && duty.status !== 'withdrawn')
