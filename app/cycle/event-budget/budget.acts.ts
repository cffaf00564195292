// Estimate, submission, approval and settlement of a ceremony's budget.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import {
  type ApproveRefusal,
  type EstimateRefusal,
  mayApprove,
  mayEstimate,
  maySettle,
  maySubmit,
  type SettleRefusal,
  type SubmitRefusal,
} from './budget.rules.ts'
import type { LineWish } from './budget.ts'
import { holdBudget, insertLine, markMoved } from './budget.writes.ts'
import { totalsOf } from './sums.rules.ts'

const held = async (context: Context, campaign: Id<'campaign'>) =>
  holdBudget(context, (await getCeremony(context, campaign)).id)

export async function estimateLine(
  context: Context,
  campaign: Id<'campaign'>,
  wish: LineWish,
): Promise<Verdict<EstimateRefusal>> {
  const budget = await held(context, campaign)
  const verdict = mayEstimate(await getActor(context), budget, wish)
  if (verdict.allowed) {
    const id = await insertLine(context, budget, wish)
    await record(context, 'budget-line.estimated', id, wish)
  }

  return verdict
}

export async function submitBudget(context: Context, campaign: Id<'campaign'>): Promise<Verdict<SubmitRefusal>> {
  const budget = await held(context, campaign)
  const verdict = maySubmit(await getActor(context), budget)
  if (verdict.allowed) {
    await markMoved(context, budget.id, { status: 'submitted', by: 'submitted_by' })
    await record(context, 'budget.submitted', budget.id, totalsOf(budget.lines))
  }

  return verdict
}

/** `returning` is the reason where it goes back; null where it is approved. */
export async function approveBudget(
  context: Context,
  campaign: Id<'campaign'>,
  returning: string | null,
): Promise<Verdict<ApproveRefusal>> {
  const budget = await held(context, campaign)
  const verdict = mayApprove(await getActor(context), budget, returning)
  if (verdict.allowed) {
    const status = returning === null ? 'approved' : 'returned'
    await markMoved(context, budget.id, { status, by: 'decided_by', ...(returning !== null && { reason: returning }) })
    await record(context, `budget.${status}`, budget.id, { ...totalsOf(budget.lines), reason: returning })
  }

  return verdict
}

export async function settleBudget(context: Context, campaign: Id<'campaign'>): Promise<Verdict<SettleRefusal>> {
  const budget = await held(context, campaign)
  const verdict = maySettle(await getActor(context), budget)
  if (verdict.allowed) {
    await markMoved(context, budget.id, { status: 'settled', by: 'settled_by' })
    await record(context, 'budget.settled', budget.id, totalsOf(budget.lines))
  }

  return verdict
}
