// What follows from a launch for its ceremony, and from the end of the campaign.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listCeremonyFindings } from '#cycle/plan-review/ceremony-finding.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { insertCeremony, markCancelled } from './ceremony.writes.ts'

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
