// The plans that a campaign carries out, led to the campaigns they are, where they exist here.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { SuperiorPlan } from './campaign.ts'

/** Alike numbers can be different documents, so where both know a date it must agree. */
export async function listSuperiorPlans({ db, tenant }: Context, campaign: Id<'campaign'>): Promise<SuperiorPlan[]> {
  const rows = await db
    .selectFrom('superior_plan')
    .leftJoin('shared_campaign', (join) =>
      join
        .onRef('shared_campaign.number', '=', 'superior_plan.number')
        .on(
          sql<boolean>`coalesce(shared_campaign.issued_on, superior_plan.issued_on) is not distinct from coalesce(superior_plan.issued_on, shared_campaign.issued_on)`,
        )
        .on('shared_campaign.campaign_id', '<>', campaign),
    )
    .select(['superior_plan.id', 'superior_plan.text', 'superior_plan.number', 'superior_plan.spans'])
    .select(['shared_campaign.tenant_id as owner', 'shared_campaign.campaign_id as campaign', 'shared_campaign.issuer'])
    .where('superior_plan.tenant_id', '=', tenant)
    .where('superior_plan.campaign_id', '=', campaign)
    .distinctOn(['superior_plan.position'])
    .orderBy('superior_plan.position')
    .execute()

  return rows.map(({ owner, issuer, ...plan }) => ({
    ...plan,
    campaign: owner === tenant ? plan.campaign : null,
    known: owner !== null && owner !== tenant ? issuer : null,
  }))
}
