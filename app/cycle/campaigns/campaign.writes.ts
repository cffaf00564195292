// The running campaign's own row, and the receipts of who has seen it. What the launch writes stands in launch.writes.ts.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectCampaigns } from './campaign.reads.ts'
import type { Campaign, CampaignStatus } from './campaign.ts'

export const holdCampaign = (context: Context, id: Id<'campaign'>): Promise<Campaign> =>
  selectCampaigns(context).where('campaign.id', '=', id).forUpdate('campaign').executeTakeFirstOrThrow(missing)

type Over = Exclude<CampaignStatus, 'trial' | 'running'>

export async function markOver({ db, tenant, today }: Context, id: Id<'campaign'>, status: Over, reason: string) {
  const over = db.updateTable('campaign').set({ status, ended_on: today, end_reason: reason })
  await over.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

/** Nobody below leads up to what was taken back. */
export async function deleteShared({ db, tenant }: Context, id: Id<'campaign'>): Promise<void> {
  await db.deleteFrom('shared_campaign').where('tenant_id', '=', tenant).where('campaign_id', '=', id).execute()
}

/** Whether this was the first time. */
export async function insertReceipt({ db, tenant, actor, now }: Context, id: Id<'campaign'>): Promise<boolean> {
  const row = { tenant_id: tenant, campaign_id: id, person_id: actor, opened_at: now }
  const receipt = db.insertInto('campaign_receipt').values(row)
  const done = await receipt.onConflict((known) => known.doNothing()).executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}
