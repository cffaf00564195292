// Asking for campaigns and what they hold.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Campaign } from './campaign.ts'

export const listCampaigns = (context: Context): Promise<Campaign[]> =>
  selectCampaigns(context).orderBy('campaign.launched_at', 'desc').execute()

export const getCampaign = (context: Context, id: Id<'campaign'>): Promise<Campaign> =>
  selectCampaigns(context).where('campaign.id', '=', id).executeTakeFirstOrThrow(missing)

export const selectCampaigns = ({ db, tenant }: Context) =>
  db
    .selectFrom('campaign')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'campaign.tenant_id').onRef('person.id', '=', 'campaign.launched_by'),
    )
    .where('campaign.tenant_id', '=', tenant)
    .select(['campaign.id', 'campaign.plan_id as plan', 'campaign.name', 'campaign.number'])
    .select(['campaign.issued_on as issuedOn', 'campaign.theme', 'campaign.theme_spans as themeSpans'])
    .select('campaign.theme_plan_id as themeSource')
    .select(['campaign.from_on as from', 'campaign.to_on as to', 'campaign.status', 'campaign.ended_on as endedOn'])
    .select(['campaign.end_reason as endReason', 'campaign.launched_at as launchedAt', 'person.name as launchedByName'])
