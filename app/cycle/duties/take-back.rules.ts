// When a launch can be undone. Pure.

import { type EndRefusal, mayEnd } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'

export type TakeBackRefusal = EndRefusal | { why: 'handed-in'; count: number }

/** Until a unit has handed in something, also where it took it back again; having opened it does not count. */
export function mayTakeBackLaunch(
  actor: Actor,
  campaign: { status: CampaignStatus },
  handedIn: number,
  reason: string | null,
): Verdict<TakeBackRefusal> {
  const verdict = mayEnd(actor, campaign, reason)
  if (verdict.allowed && handedIn > 0) return refuse({ why: 'handed-in', count: handedIn })
  return verdict
}
