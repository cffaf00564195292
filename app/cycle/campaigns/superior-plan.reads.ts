// The plans that a campaign carries out, led to what they are here, where they exist here.
import { listNumberedPlans } from '#cycle/plan-review/plan.reads.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { isPartialDay } from '#kernel/partial-day.ts'
import type { SuperiorPlan } from './campaign.ts'
import { type Citation, isSameDocument } from './citation.ts'

type LeadsTo = Pick<SuperiorPlan, 'campaign' | 'plan' | 'known'>
type Known = Citation & LeadsTo

const nowhere: LeadsTo = { campaign: null, plan: null, known: null }

/** First among the campaigns of this committee, then among its plans, then among what other committees have shared. */
export async function listSuperiorPlans(context: Context, campaign: Id<'campaign'>): Promise<SuperiorPlan[]> {
  const { db, tenant } = context
  const rows = await db
    .selectFrom('superior_plan')
    .select(['id', 'number', 'issued_on as issuedOn', 'issuer', 'text', 'spans'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .orderBy('position')
    .execute()
  if (rows.length === 0) return []

  const own = await listOwn(context, campaign)
  const known = [...own, ...(await listPlans(context)), ...(await listShared(context))]
  return rows.map(({ issuedOn, issuer, ...row }) => {
    const found = known.find((one) => isSameDocument({ number: row.number, issuedOn, issuer }, one)) ?? nowhere
    return { ...row, campaign: found.campaign, plan: found.plan, known: found.known }
  })
}

async function listOwn({ db, tenant }: Context, except: Id<'campaign'>): Promise<Known[]> {
  const rows = await db
    .selectFrom('campaign')
    .innerJoin('tenant', 'tenant.id', 'campaign.tenant_id')
    .select(['campaign.id', 'campaign.number', 'campaign.issued_on as issuedOn', 'tenant.name as issuer'])
    .where('campaign.tenant_id', '=', tenant)
    .where('campaign.id', '<>', except)
    .where('campaign.number', 'is not', null)
    .where('campaign.status', 'in', ['running', 'ended'])
    .orderBy('campaign.launched_at', 'desc')
    .execute()
  return rows.map(({ id, ...citation }) => ({ ...citation, ...nowhere, campaign: id }))
}

async function listPlans(context: Context): Promise<Known[]> {
  const plans = await listNumberedPlans(context)
  return plans.map(({ plan, number, date, issuer }) => ({
    ...{ number, issuer, issuedOn: date !== null && isPartialDay(date) ? date : null },
    ...{ ...nowhere, plan },
  }))
}

async function listShared({ db, tenant }: Context): Promise<Known[]> {
  const shared = db.selectFrom('shared_campaign').select(['number', 'issued_on as issuedOn', 'issuer'])
  const rows = await shared.where('tenant_id', '<>', tenant).execute()
  return rows.map((citation) => ({ ...citation, ...nowhere, known: citation.issuer }))
}
