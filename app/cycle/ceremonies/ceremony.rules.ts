// Who may do what with a ceremony, and when. Pure: no clock, no database, no request.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Appointed, Ceremony, CeremonyStatus } from './ceremony.ts'

export type CeremonyRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-live'; status: CampaignStatus }
  | { why: 'is-over'; status: CeremonyStatus }

/** What is known of a ceremony and its campaign by every rule about it. */
export type CeremonyState = Pick<Ceremony, 'status'> & { campaignStatus: CampaignStatus }

/** The first of all its rules: the office prepares it as long as it has neither been held nor cancelled. */
export function mayPrepare(actor: Actor, { status, campaignStatus }: CeremonyState): Verdict<CeremonyRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(campaignStatus)) return refuse({ why: 'not-live', status: campaignStatus })
  if (status === 'cancelled' || status === 'held') return refuse({ why: 'is-over', status })

  return allow
}

export type ConfirmRefusal =
  | CeremonyRefusal
  | { why: 'day-odd' }
  | { why: 'day-past'; day: Day }
  | { why: 'hour-odd' }
  | { why: 'place-missing' }

/** What was typed: null where it is no day or no hour. */
export type Typed = Omit<Appointed, 'day' | 'beginsAt'> & { day: Day | null; beginsAt: string | null }

/** `typed` is null before anything was filled in. */
export function mayConfirm(
  actor: Actor,
  state: CeremonyState,
  typed: Typed | null,
  today: Day,
): Verdict<ConfirmRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed || typed === null) return verdict
  if (typed.day === null) return refuse({ why: 'day-odd' })
  if (typed.day < today) return refuse({ why: 'day-past', day: typed.day })
  if (typed.beginsAt === null) return refuse({ why: 'hour-odd' })
  if (typed.place === '') return refuse({ why: 'place-missing' })

  return allow
}
