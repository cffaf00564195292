// A commitment is made from what a unit's approved plan promises, its words are settled, or it is dropped before signing.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { findInForce } from '#cycle/response-plans/handing.reads.ts'
import { listResponses } from '#cycle/response-plans/response-plan.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { listCommitments } from './commitment.reads.ts'
import { type CommitmentRefusal, mayDrop, mayMake, maySettle } from './commitment.rules.ts'
import type { CommitmentStatus } from './commitment.ts'
import { holdCommitment, insertCommitment, markCommitment, type NewLine } from './commitment.writes.ts'
import { draftPaper } from './document.acts.ts'
import { promiseOf } from './lines.rules.ts'

export type Made = Allowed & { commitment: Id<'commitment'> }

/** Of one unit, or with `unit` null the joint form of all that have an approved plan and no commitment of their own. */
export async function makeCommitment(
  context: Context,
  campaign: Id<'campaign'>,
  unit: Id<'unit'> | null,
): Promise<Made | Refused<CommitmentRefusal>> {
  const { status: campaignStatus } = await getCampaign(context, campaign)
  const standing = (await listCommitments(context, campaign)).filter(({ amends }) => amends === null)
  const isMade = standing.some((one) => one.unit === unit)
  const taken = new Set(standing.map((one) => one.unit))
  const plans = (await listResponses(context, campaign)).filter((plan) =>
    unit ? plan.unit === unit : !taken.has(plan.unit),
  )
  const lines: NewLine[] = []
  let handing: Id<'response_handing'> | null = null
  for (const plan of plans) {
    const inForce = await findInForce(context, plan.id)
    if (!inForce) continue
    handing = unit ? inForce.id : null
    lines.push(...inForce.body.targets.map((one) => ({ unit: plan.unit, text: promiseOf(one), by: one.by })))
  }
  const making = { unit, campaignStatus, approved: lines.length, isMade }
  const verdict = mayMake(await getActor(context), making)
  if (!verdict.allowed) return verdict
  const document = await draftPaper(context, { campaign, unit, promises: lines.map(({ text }) => text) })
  const commitment = await insertCommitment(context, { campaign, unit, handing, document, lines })
  await record(context, 'commitment.made', commitment, { unit, lines: lines.length })
  return { allowed: true, commitment }
}

export const settleCommitment = (context: Context, id: Id<'commitment'>) =>
  move(context, id, { rule: maySettle, to: 'ready', word: 'commitment.settled' })

export const dropCommitment = (context: Context, id: Id<'commitment'>) =>
  move(context, id, { rule: mayDrop, to: 'dropped', word: 'commitment.dropped' })

type Move = { rule: typeof maySettle; to: CommitmentStatus; word: 'commitment.settled' | 'commitment.dropped' }

async function move(
  context: Context,
  id: Id<'commitment'>,
  { rule, to, word }: Move,
): Promise<Verdict<CommitmentRefusal>> {
  const commitment = await holdCommitment(context, id)
  const verdict = rule(await getActor(context), commitment)
  if (verdict.allowed) {
    await markCommitment(context, id, to)
    await record(context, word, id)
  }

  return verdict
}
