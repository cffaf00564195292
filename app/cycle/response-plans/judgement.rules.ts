// Who approves a response plan or returns it. Pure: no clock, no database, no request.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { belongsTo, isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { OwnResponse } from './response-plan.rules.ts'
import { moved, type ResponseStatus } from './response-plan.ts'

export type JudgeRefusal =
  | { why: 'not-a-judge' }
  | { why: 'own-unit' }
  | { why: 'not-live'; status: CampaignStatus }
  | { why: 'not-waiting'; status: ResponseStatus }
  | { why: 'reason-missing' }

/** The office and the leaders, nobody their own unit's plan. */
export function mayApprove(actor: Actor, plan: OwnResponse): Verdict<JudgeRefusal> {
  if (!isOffice(actor) && !isLeader(actor)) return refuse({ why: 'not-a-judge' })
  if (belongsTo(actor, plan.unit)) return refuse({ why: 'own-unit' })
  if (!isLive(plan.campaignStatus)) return refuse({ why: 'not-live', status: plan.campaignStatus })
  if (moved(plan.status, 'approve') === null) return refuse({ why: 'not-waiting', status: plan.status })

  return allow
}

export function mayReturn(actor: Actor, plan: OwnResponse, reason: string): Verdict<JudgeRefusal> {
  const verdict = mayApprove(actor, plan)
  return verdict.allowed && reason === '' ? refuse({ why: 'reason-missing' }) : verdict
}
