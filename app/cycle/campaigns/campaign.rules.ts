// Who may see and end a campaign, and which of its phases runs. Pure: no clock, no database, no request.

import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { firstDay, lastDay, type PartialDay } from '#kernel/partial-day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Campaign, CampaignStatus } from './campaign.ts'

export type PhaseState = 'to-come' | 'running' | 'over'

/** A month stands for all its days: a phase "from 8/2026" runs from the 1st, "to 7/2027" through the 31st. */
export function phaseStateOf({ from, to }: { from: PartialDay; to: PartialDay }, today: Day): PhaseState {
  if (today < firstDay(from)) return 'to-come'
  return today > lastDay(to) ? 'over' : 'running'
}

/** In a live campaign work is handed in and judged, and the office corrects. */
export const isLive = (status: CampaignStatus): boolean => status === 'running' || status === 'trial'

/** Live now, or over by now and still running on that day. */
export const ranOn = ({ status, endedOn }: Pick<Campaign, 'status' | 'endedOn'>, on: Day): boolean =>
  isLive(status) || (status === 'ended' && endedOn !== null && endedOn > on)

/** A trial, and what was taken back, is the office's own affair. */
export const maySee = (actor: Actor, { status }: { status: CampaignStatus }): boolean =>
  isOffice(actor) || (status !== 'trial' && status !== 'taken_back')

export type EndRefusal = { why: 'not-the-office' } | { why: 'not-live' } | { why: 'reason-missing' }

/** The rule of ending, cancelling and taking back: `reason` is null before one was asked for. */
export function mayEnd(actor: Actor, { status }: Pick<Campaign, 'status'>, reason: string | null): Verdict<EndRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(status)) return refuse({ why: 'not-live' })
  if (reason === '') return refuse({ why: 'reason-missing' })

  return allow
}
