// Who sets by when response plans are handed in. Pure: no clock, no database, no request.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'

export type DeadlineRefusal = { why: 'not-the-office' } | { why: 'not-live' } | { why: 'no-day' } | { why: 'day-over' }

/** `on` is null where no day could be read, and `asked` where nothing was filled in yet. */
export function maySetDeadline(
  actor: Actor,
  { status }: { status: CampaignStatus },
  on: Day | null | 'asked',
  today: Day,
): Verdict<DeadlineRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(status)) return refuse({ why: 'not-live' })
  if (on === null) return refuse({ why: 'no-day' })
  if (on !== 'asked' && on < today) return refuse({ why: 'day-over' })

  return allow
}
