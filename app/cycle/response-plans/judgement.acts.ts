// What the office and the leaders say to a response plan that was handed in.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type JudgeRefusal, mayApprove, mayReturn } from './judgement.rules.ts'
import { holdResponse, markResponse, settleHanding } from './response-plan.writes.ts'

export async function approveResponse(context: Context, id: Id<'response_plan'>): Promise<Verdict<JudgeRefusal>> {
  const plan = await holdResponse(context, id)
  const verdict = mayApprove(await getActor(context), plan)
  if (verdict.allowed) {
    await settleHanding(context, id, 'approved')
    await markResponse(context, id, 'approved')
    await record(context, 'response-plan.approved', id, { edition: plan.edition })
  }

  return verdict
}

/** The unit reads the reason, mends the same draft and hands it in again. */
export async function returnResponse(
  context: Context,
  id: Id<'response_plan'>,
  reason: string,
): Promise<Verdict<JudgeRefusal>> {
  const plan = await holdResponse(context, id)
  const verdict = mayReturn(await getActor(context), plan, reason)
  if (verdict.allowed) {
    await settleHanding(context, id, 'returned', reason)
    await markResponse(context, id, 'returned')
    await record(context, 'response-plan.returned', id, { reason })
  }

  return verdict
}
