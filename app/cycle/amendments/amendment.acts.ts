// Amending a campaign that runs: open it with a document, decide change by change, drop it, acknowledge it.
import { lockCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { lockPlan } from '#cycle/plan-review/plan.acts.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import { findAmendmentBy, getAmendment, listAcknowledgements } from './amendment.reads.ts'
import {
  type AcknowledgeRefusal,
  type DecideRefusal,
  mayAcknowledge,
  mayDecide,
  mayOpen,
  type OpenRefusal,
  speaksFor,
} from './amendment.rules.ts'
import { holdAmendment, insertAmendment, markAcknowledged, markOver, putDecision } from './amendment.writes.ts'
import type { Decision } from './change.ts'
import { getDiff } from './diff.reads.ts'

type Opened = Allowed & { amendment: Id<'amendment'> }

/** Nothing changes yet: the document is only laid beside the campaign. */
export async function openAmendment(
  context: Context,
  plan: Id<'plan'>,
  campaign: Id<'campaign'>,
): Promise<Opened | Refused<OpenRefusal>> {
  const held = await lockCampaign(context, campaign)
  const document = await lockPlan(context, plan)
  const standing = await findAmendmentBy(context, plan)
  const verdict = mayOpen({ actor: await getActor(context), plan: document, campaign: held, standing })
  if (!verdict.allowed) return verdict
  const amendment = newId<'amendment'>()
  await insertAmendment(context, { id: amendment, campaign, plan })
  await record(context, 'amendment.opened', amendment, { campaign, plan })
  return { allowed: true, amendment }
}

/** What the office says to one change: worded by hand, pointed at, or given to units of its choice. */
export async function decideChange(
  context: Context,
  id: Id<'amendment'>,
  decision: Decision,
): Promise<Verdict<DecideRefusal>> {
  const { campaign } = await getAmendment(context, id)
  const held = await lockCampaign(context, campaign)
  const amendment = await holdAmendment(context, id)
  const verdict = mayDecide(await getActor(context), held, amendment)
  if (!verdict.allowed) return verdict
  const { changes, ground } = await getDiff(context, amendment)
  if (!changes.some(({ key }) => key === decision.key)) return refuse({ why: 'change-gone' })
  const { mapping, element } = decision
  if (mapping?.choice === 'units' && mapping.units.length === 0) return refuse({ why: 'no-unit' })
  const known = ground.running.some((one) => `${one.kind}:${one.id}` === element)
  if (element !== null && !known) return refuse({ why: 'no-element' })
  await putDecision(context, id, decision)
  await record(context, 'amendment.decided', id, { ...decision })
  return verdict
}

/** The document was laid beside the wrong campaign, or it is not to be applied. It stays on the list of plans. */
export async function dropAmendment(context: Context, id: Id<'amendment'>): Promise<Verdict<DecideRefusal>> {
  const { campaign } = await getAmendment(context, id)
  const held = await lockCampaign(context, campaign)
  const verdict = mayDecide(await getActor(context), held, await holdAmendment(context, id))
  if (verdict.allowed) {
    await markOver(context, id, { status: 'dropped', reason: null })
    await record(context, 'amendment.dropped', id)
  }

  return verdict
}

/** "Đã rõ", for every unit in which the actor holds a post. */
export async function acknowledgeAmendment(
  context: Context,
  id: Id<'amendment'>,
): Promise<Verdict<AcknowledgeRefusal>> {
  const amendment = await holdAmendment(context, id)
  const actor = await getActor(context)
  const touched = await listAcknowledgements(context, id)
  const verdict = mayAcknowledge(actor, amendment, touched)
  if (verdict.allowed) {
    const units = touched.filter((one) => one.at === null && speaksFor(actor, one)).map(({ unit }) => unit)
    await markAcknowledged(context, id, units)
    await record(context, 'amendment.acknowledged', id, { units })
  }

  return verdict
}
