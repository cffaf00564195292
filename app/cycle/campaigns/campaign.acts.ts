// What may be done to a campaign once it was launched.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getCampaign } from './campaign.reads.ts'
import { type EndRefusal, isLive, mayEnd, maySee } from './campaign.rules.ts'
import { deleteShared, holdCampaign, insertReceipt, markOver } from './campaign.writes.ts'

type Campaign = Id<'campaign'>

/** Its time is over. It can still be read and exported; nothing more is handed in. */
export const endCampaign = (context: Context, id: Campaign, reason: string) => close(context, id, 'ended', reason)

export const cancelCampaign = (context: Context, id: Campaign, reason: string) =>
  close(context, id, 'cancelled', reason)

/** The row's part of taking a launch back. Whether it may be is for the room of duties, which knows what was handed in. */
export async function markTakenBack(context: Context, id: Campaign, reason: string): Promise<void> {
  await markOver(context, id, 'taken_back', reason)
  await deleteShared(context, id)
  await record(context, 'campaign.taken-back', id, { reason })
}

/** Locked until the commit, so that nobody ends it between a rule and its act. */
export const lockCampaign = holdCampaign

/** The receipt of the launch: the first time that this person opens the campaign. */
export async function receiveCampaign(context: Context, id: Campaign): Promise<void> {
  const campaign = await getCampaign(context, id)
  if (!maySee(await getActor(context), campaign)) throw forbidden()
  if (isLive(campaign.status)) await insertReceipt(context, id)
}

async function close(
  context: Context,
  id: Campaign,
  how: 'ended' | 'cancelled',
  reason: string,
): Promise<Verdict<EndRefusal>> {
  const campaign = await holdCampaign(context, id) // locked: nothing is handed in while it ends
  const verdict = mayEnd(await getActor(context), campaign, reason)
  if (verdict.allowed) {
    await markOver(context, id, campaign.status === 'trial' ? 'taken_back' : how, reason) // a trial stays the office's own
    await record(context, `campaign.${how}`, id, { reason })
  }

  return verdict
}
