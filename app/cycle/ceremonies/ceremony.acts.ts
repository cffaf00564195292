// What follows from a launch for its ceremony, and what the office does with it: confirm, postpone, cancel.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listCeremonyFindings } from '#cycle/plan-review/ceremony-finding.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type CallOffRefusal, type HoldRefusal, mayCallOff, mayEndCeremony } from './calling-off.rules.ts'
import { type ConfirmRefusal, mayConfirm, type Typed } from './ceremony.rules.ts'
import type { Appointed } from './ceremony.ts'
import { insertCeremony, markAppointed, markCalledOff, markCancelled } from './ceremony.writes.ts'
import { holdCeremony } from './held-ceremony.reads.ts'

/** After `campaign.launched`: a plan without a ceremony has none. */
export async function draftCeremony(context: Context, campaign: Id<'campaign'>): Promise<void> {
  const { plan } = await getCampaign(context, campaign)
  const { ceremony, participants, programme } = await listCeremonyFindings(context, plan)
  if (!ceremony) return

  const id = await insertCeremony(context, campaign, { ceremony, participants, programme })
  await record(context, 'ceremony.drafted', id, { name: ceremony.value.name })
}

/** After `campaign.taken-back`, `campaign.trial-ended` or `campaign.cancelled`. */
export async function cancelCeremony(context: Context, campaign: Id<'campaign'>): Promise<void> {
  const id = await markCancelled(context, campaign)
  if (id) await record(context, 'ceremony.cancelled', id)
}

/** Sets day, hour and place. Where they were set before, it is moved. */
export async function confirmCeremony(
  context: Context,
  campaign: Id<'campaign'>,
  typed: Typed,
): Promise<Verdict<ConfirmRefusal>> {
  const ceremony = await holdCeremony(context, campaign)
  const verdict = mayConfirm(await getActor(context), ceremony, typed, context.today)
  if (verdict.allowed) {
    const appointed = typed as Appointed // the rule has seen day and hour
    const what = ceremony.status === 'draft' ? 'confirmed' : 'moved'
    await markAppointed(context, ceremony.id, what, appointed)
    await record(context, `ceremony.${what}`, ceremony.id, appointed)
  }

  return verdict
}

export async function callOffCeremony(
  context: Context,
  campaign: Id<'campaign'>,
  { how, reason }: { how: 'postponed' | 'cancelled'; reason: string },
): Promise<Verdict<CallOffRefusal>> {
  const ceremony = await holdCeremony(context, campaign)
  const verdict = mayCallOff(await getActor(context), ceremony, { how, reason })
  if (verdict.allowed) {
    await markCalledOff(context, ceremony.id, how, reason)
    await record(context, `ceremony.${how}`, ceremony.id, { reason })
  }

  return verdict
}

/** After the event, when the minutes are to be written. */
export async function endCeremony(context: Context, campaign: Id<'campaign'>): Promise<Verdict<HoldRefusal>> {
  const ceremony = await holdCeremony(context, campaign)
  const verdict = mayEndCeremony(await getActor(context), ceremony, context.today)
  if (verdict.allowed) {
    await markCalledOff(context, ceremony.id, 'held', null)
    await record(context, 'ceremony.held', ceremony.id)
  }

  return verdict
}
