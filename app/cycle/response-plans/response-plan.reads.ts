// Asking for response plans: each row says all that a list or a page shows of it.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { ResponseBody } from './body.ts'
import type { ResponsePlan } from './response-plan.ts'

export const getResponsePlan = (context: Context, id: Id<'response_plan'>): Promise<ResponsePlan> =>
  selectResponses(context).where('response_plan.id', '=', id).executeTakeFirstOrThrow(missing)

export const findResponseOf = (
  context: Context,
  campaign: Id<'campaign'>,
  unit: Id<'unit'>,
): Promise<ResponsePlan | undefined> =>
  selectResponses(context)
    .where('response_plan.campaign_id', '=', campaign)
    .where('response_plan.unit_id', '=', unit)
    .executeTakeFirst()

export const listResponses = (context: Context, campaign: Id<'campaign'>): Promise<ResponsePlan[]> =>
  selectResponses(context).where('response_plan.campaign_id', '=', campaign).orderBy('unit.name').execute()

/** Over all campaigns that run: what waits for a judgement. */
export const listWaitingResponses = (context: Context): Promise<ResponsePlan[]> =>
  selectResponses(context)
    .where('campaign.status', '=', 'running')
    .where('response_plan.status', '=', 'handed_in')
    .orderBy('response_plan.since')
    .execute()

export const listResponsesOfUnits = (context: Context, units: Id<'unit'>[]): Promise<ResponsePlan[]> =>
  selectResponses(context)
    .where('campaign.status', '=', 'running')
    .where(sql<boolean>`response_plan.unit_id = any(${units})`)
    .execute()

export const selectResponses = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('response_plan')
    .innerJoin('campaign', (join) =>
      join
        .onRef('campaign.tenant_id', '=', 'response_plan.tenant_id')
        .onRef('campaign.id', '=', 'response_plan.campaign_id'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'response_plan.tenant_id').onRef('unit.id', '=', 'response_plan.unit_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'response_plan.tenant_id').onRef('person.id', '=', 'response_plan.saved_by'),
    )
    .where('response_plan.tenant_id', '=', tenant)
    .select(['response_plan.id', 'response_plan.status', 'response_plan.edition', 'response_plan.version'])
    .select(['response_plan.saved_by as savedBy', 'response_plan.saved_at as savedAt', 'response_plan.since'])
    .select(['person.name as savedByName', 'unit.id as unit', 'unit.name as unitName'])
    .select(['campaign.id as campaign', 'campaign.name as campaignName', 'campaign.status as campaignStatus'])
    .select(sql<ResponseBody>`response_plan.body`.as('body'))
