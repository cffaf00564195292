// Whether the office may say who has a duty after a reorganisation. Pure.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { Descent } from '#foundation/organisation/history.ts'
import { standsOn, type Unit } from '#foundation/organisation/unit.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { DutyStatus } from './duty.ts'

export type GiveOverRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-live' }
  | { why: 'not-open' }
  | { why: 'handed-in' }
  | { why: 'settled' }
  | { why: 'no-unit' }

type Asked = { status: DutyStatus; campaignStatus: CampaignStatus; isUnsettled: boolean }

/** `unit` is who is to have it: who has it now, to confirm it, or another. */
export function mayGiveOver(
  actor: Actor,
  { status, campaignStatus, isUnsettled }: Asked,
  unit: Pick<Unit, 'from' | 'to'> | null,
  today: Day,
): Verdict<GiveOverRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(campaignStatus)) return refuse({ why: 'not-live' })
  if (status === 'accepted' || status === 'withdrawn') return refuse({ why: 'not-open' })
  if (status === 'handed_in') return refuse({ why: 'handed-in' })
  if (!isUnsettled) return refuse({ why: 'settled' })
  return unit && standsOn(unit, today) ? allow : refuse({ why: 'no-unit' })
}

type Held = { unit: Id<'unit'>; heldSince: Day | null; because: Id<'reorganisation'> | null }

/** Who has it, or a successor, has it from the day of the reorganisation; anybody else from today. */
export function sinceWhen(
  { unit, heldSince, because }: Held,
  to: Id<'unit'>,
  { descents, today }: { descents: Descent[]; today: Day },
): Day {
  const isHeir = to === unit || descents.some((one) => one.by === because && one.to === to)
  return heldSince !== null && isHeir ? heldSince : today
}
