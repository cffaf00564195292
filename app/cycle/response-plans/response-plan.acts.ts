// What a unit does with its response plan: begins it, saves it as one goes, hands it in, takes it back, amends it.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import type { ResponseBody } from './body.ts'
import { findResponseOf } from './response-plan.reads.ts'
import {
  type HandInRefusal,
  mayAmend,
  mayBeginResponse,
  mayHandIn,
  maySave,
  mayTakeBack,
  type ResponseRefusal,
  type SaveRefusal,
} from './response-plan.rules.ts'
import {
  holdResponse,
  insertHanding,
  insertResponse,
  markResponse,
  setBody,
  settleHanding,
} from './response-plan.writes.ts'

type Begun = Allowed & { plan: Id<'response_plan'> }

/** Where the unit has one already, it is that one. */
export async function beginResponse(
  context: Context,
  campaign: Id<'campaign'>,
  unit: Id<'unit'>,
): Promise<Begun | Refused<ResponseRefusal>> {
  const { status: campaignStatus } = await getCampaign(context, campaign)
  const verdict = mayBeginResponse(await getActor(context), { unit, campaignStatus })
  if (!verdict.allowed) return verdict
  const fresh = await insertResponse(context, campaign, unit)
  if (fresh) {
    await record(context, 'response-plan.begun', fresh)
    return { allowed: true, plan: fresh }
  }
  const known = await findResponseOf(context, campaign, unit)
  if (!known) throw new Error('neither new nor known')
  return { allowed: true, plan: known.id }
}

/** `seen` is the version that the form was filled in on: what somebody else saved meanwhile is never overwritten. */
export async function saveResponse(
  context: Context,
  id: Id<'response_plan'>,
  { body, seen }: { body: ResponseBody; seen: number },
): Promise<Verdict<SaveRefusal>> {
  const plan = await holdResponse(context, id)
  const verdict = maySave(await getActor(context), plan, seen)
  if (verdict.allowed) {
    await setBody(context, id, plan.version + 1, body)
    await record(context, 'response-plan.saved', id, { version: plan.version + 1 })
  }

  return verdict
}

export async function handInResponse(context: Context, id: Id<'response_plan'>): Promise<Verdict<HandInRefusal>> {
  const plan = await holdResponse(context, id)
  const verdict = mayHandIn(await getActor(context), plan, plan.body)
  if (verdict.allowed) {
    await insertHanding(context, plan)
    await markResponse(context, id, 'handed_in')
    await record(context, 'response-plan.handed-in', id, { edition: plan.edition })
  }

  return verdict
}

export async function takeBackResponse(context: Context, id: Id<'response_plan'>): Promise<Verdict<ResponseRefusal>> {
  const plan = await holdResponse(context, id)
  const verdict = mayTakeBack(await getActor(context), plan)
  if (verdict.allowed) {
    await settleHanding(context, id, 'taken_back')
    await markResponse(context, id, 'draft')
    await record(context, 'response-plan.taken-back', id)
  }

  return verdict
}

/** A new edition begins from the one in force, which holds until the new one is approved. */
export async function amendResponse(context: Context, id: Id<'response_plan'>): Promise<Verdict<ResponseRefusal>> {
  const plan = await holdResponse(context, id)
  const verdict = mayAmend(await getActor(context), plan)
  if (verdict.allowed) {
    await markResponse(context, id, 'draft', plan.edition + 1)
    await record(context, 'response-plan.amended', id, { edition: plan.edition + 1 })
  }

  return verdict
}
