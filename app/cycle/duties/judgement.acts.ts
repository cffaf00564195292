// What the office and the leaders say to a proof that waits.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type JudgeRefusal, mayJudge, mayReturn } from './duty.rules.ts'
import { holdDuty, markMoved } from './duty.writes.ts'
import { followUnits } from './follow.acts.ts'
import { settleProof } from './proof.writes.ts'

export async function acceptProof(context: Context, id: Id<'duty'>): Promise<Verdict<JudgeRefusal>> {
  const duty = await holdDuty(context, id)
  const verdict = mayJudge(await getActor(context), duty)
  if (verdict.allowed) {
    await settleProof(context, id, 'accepted')
    await markMoved(context, id, 'accepted')
    await record(context, 'duty.accepted', id)
    await followUnits(context, { duties: [id] }) // a successor of a later day will not get it any more
  }

  return verdict
}

export async function returnProof(context: Context, id: Id<'duty'>, reason: string): Promise<Verdict<JudgeRefusal>> {
  const duty = await holdDuty(context, id)
  const verdict = mayReturn(await getActor(context), duty, reason)
  if (verdict.allowed) {
    await settleProof(context, id, 'returned', reason)
    await markMoved(context, id, 'returned')
    await record(context, 'duty.returned', id, { reason })
  }

  return verdict
}
