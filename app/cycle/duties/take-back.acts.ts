// Undoing a launch: the campaign is taken back, its duties are withdrawn, and the plan is a draft again.
import { lockCampaign, markTakenBack } from '#cycle/campaigns/campaign.acts.ts'
import { reopenPlan } from '#cycle/plan-review/reopen.acts.ts'
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { withdrawAllDuties } from './duty.writes.ts'
import { countProofs } from './proof.reads.ts'
import { mayTakeBackLaunch, type TakeBackRefusal } from './take-back.rules.ts'

export async function takeBackLaunch(
  context: Context,
  id: Id<'campaign'>,
  reason: string,
): Promise<Verdict<TakeBackRefusal>> {
  const campaign = await lockCampaign(context, id) // whoever hands in waits for this lock, and then finds no live campaign
  const verdict = mayTakeBackLaunch(await getActor(context), campaign, await countProofs(context, id), reason)
  if (verdict.allowed) {
    await markTakenBack(context, id, reason)
    await withdrawAllDuties(context, id)
    await reopenPlan(context, campaign.plan)
  }

  return verdict
}
