// Who may do what with a response plan, and when. Pure: no clock, no database, no request.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { belongsTo } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { ResponseBody } from './body.ts'
import { moved, type ResponseMove, type ResponsePlan, type ResponseStatus } from './response-plan.ts'

export type ResponseRefusal =
  | { why: 'not-of-the-unit' }
  | { why: 'not-live'; status: CampaignStatus }
  | { why: 'not-now'; status: ResponseStatus }

export type OwnResponse = Pick<ResponsePlan, 'unit' | 'status' | 'campaignStatus'>

type Beginning = { unit: Id<'unit'>; campaignStatus: CampaignStatus }

export function mayBeginResponse(actor: Actor, { unit, campaignStatus }: Beginning): Verdict<ResponseRefusal> {
  if (!belongsTo(actor, unit)) return refuse({ why: 'not-of-the-unit' })
  if (!isLive(campaignStatus)) return refuse({ why: 'not-live', status: campaignStatus })

  return allow
}

export type SaveRefusal = ResponseRefusal | { why: 'saved-meanwhile'; byName: string; at: Date }

/** `seen` is the version that the form was filled in on; null before anything was filled in. */
export function maySave(
  actor: Actor,
  plan: OwnResponse & Pick<ResponsePlan, 'version' | 'savedByName' | 'savedAt'>,
  seen: number | null,
): Verdict<SaveRefusal> {
  const verdict = mayMove(actor, plan, 'save')
  if (!verdict.allowed || seen === null || seen === plan.version) return verdict

  return refuse({ why: 'saved-meanwhile', byName: plan.savedByName, at: plan.savedAt })
}

export type HandInRefusal = ResponseRefusal | { why: 'no-target' } | { why: 'target-without-value'; text: string }

/** A plan promises at least one thing that can be measured. `body` is null where only the state is asked. */
export function mayHandIn(actor: Actor, plan: OwnResponse, body: ResponseBody | null): Verdict<HandInRefusal> {
  const verdict = mayMove(actor, plan, 'hand-in')
  if (!verdict.allowed || body === null) return verdict

  if (body.targets.length === 0) return refuse({ why: 'no-target' })
  const open = body.targets.find(({ value }) => value === null)
  if (open) return refuse({ why: 'target-without-value', text: open.text })

  return allow
}

/** As long as nobody has judged it. */
export const mayTakeBack = (actor: Actor, plan: OwnResponse) => mayMove(actor, plan, 'take-back')

/** What is approved stays in force until the next edition is approved too. */
export const mayAmend = (actor: Actor, plan: OwnResponse) => mayMove(actor, plan, 'amend')

function mayMove(actor: Actor, plan: OwnResponse, move: ResponseMove): Verdict<ResponseRefusal> {
  const verdict = mayBeginResponse(actor, plan)
  if (!verdict.allowed) return verdict
  if (moved(plan.status, move) === null) return refuse({ why: 'not-now', status: plan.status })

  return allow
}
