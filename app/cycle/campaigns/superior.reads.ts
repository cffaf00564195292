// Asking for the plans that a campaign carries out, each led to what it is here.
import { listNumberedPlans } from '#cycle/plan-review/plan.reads.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { isPartialDay } from '#kernel/partial-day.ts'
import { isSameDocument } from './superior.rules.ts'
import type { Citation, LeadsTo, SuperiorPlan } from './superior.ts'

export async function listSuperiorPlans(context: Context, campaign: Id<'campaign'>): Promise<SuperiorPlan[]> {
  const { db, tenant } = context
  const rows = await db
    .selectFrom('superior_plan')
    .select(['id', 'type', 'number', 'issued_on as issuedOn', 'issuer', 'text', 'spans'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .orderBy('position')
    .execute()
  if (rows.length === 0) return []
  const known = [
    ...(await listCampaigns(context, campaign)),
    ...(await listPlans(context)),
    ...(await listShared(context)),
  ]
  return rows.map((row) => ({ ...row, leadsTo: known.find((one) => isSameDocument(row, one))?.leadsTo ?? null }))
}

type Known = Citation & { leadsTo: LeadsTo }

async function listCampaigns({ db, tenant }: Context, except: Id<'campaign'>): Promise<Known[]> {
  const rows = await db
    .selectFrom('campaign')
    .innerJoin('tenant', 'tenant.id', 'campaign.tenant_id')
    .select([
      'campaign.id',
      'campaign.name',
      'campaign.number',
      'campaign.issued_on as issuedOn',
      'tenant.name as issuer',
    ])
    .where('campaign.tenant_id', '=', tenant)
    .where('campaign.id', '<>', except)
    .where('campaign.number', 'is not', null)
    .where('campaign.status', 'in', ['running', 'ended'])
    .orderBy('campaign.launched_at', 'desc')
    .execute()
  return rows.map(({ id, name, ...citation }) => ({ ...citation, leadsTo: { to: 'campaign', campaign: id, name } }))
}

async function listPlans(context: Context): Promise<Known[]> {
  const plans = await listNumberedPlans(context)
  return plans.map(({ plan, name, number, date, issuer }) => ({
    ...{ number, issuer, issuedOn: date !== null && isPartialDay(date) ? date : null },
    leadsTo: { to: 'plan', plan, name },
  }))
}

/** What other committees of the installation have shared of theirs. */
async function listShared({ db, tenant }: Context): Promise<Known[]> {
  const rows = await db
    .selectFrom('shared_campaign')
    .select(['number', 'issued_on as issuedOn', 'issuer', 'name'])
    .where('tenant_id', '<>', tenant)
    .execute()
  return rows.map(({ name, ...citation }) => ({
    ...citation,
    leadsTo: { to: 'elsewhere', issuer: citation.issuer, name },
  }))
}
