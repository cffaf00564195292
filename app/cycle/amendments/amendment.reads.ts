// Asking for amendments, what they changed, and who has acknowledged them.
import { sql } from 'kysely'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Context } from '#db/context.ts'
import { successorsAt } from '#foundation/organisation/lineage.rules.ts'
import { getKin } from '#foundation/organisation/reorganisation.reads.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Acknowledgement, Amendment, MadeChange } from './amendment.ts'
import type { Decision } from './change.ts'

export const getAmendment = (context: Context, id: Id<'amendment'>): Promise<Amendment> =>
  selectAmendments(context).where('amendment.id', '=', id).executeTakeFirstOrThrow(missing)

/** Of a campaign, the newest first; those that were dropped too. */
export const listAmendments = (context: Context, campaign: Id<'campaign'>): Promise<Amendment[]> =>
  selectAmendments(context)
    .where('amendment.campaign_id', '=', campaign)
    .orderBy('amendment.applied_at', (order) => order.desc().nullsFirst())
    .orderBy('amendment.opened_at', 'desc')
    .execute()

/** What this document amends, or is about to. */
export const findAmendmentBy = (context: Context, plan: Id<'plan'>): Promise<Amendment | undefined> =>
  selectAmendments(context)
    .where('amendment.plan_id', '=', plan)
    .where('amendment.status', 'in', ['draft', 'applied'])
    .executeTakeFirst()

export const selectAmendments = ({ db, tenant }: Context) =>
  db
    .selectFrom('amendment')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenant_id', '=', 'amendment.tenant_id').onRef('plan.id', '=', 'amendment.plan_id'),
    )
    .innerJoin('person as opener', (join) =>
      join.onRef('opener.tenant_id', '=', 'amendment.tenant_id').onRef('opener.id', '=', 'amendment.opened_by'),
    )
    .leftJoin('person as applier', (join) =>
      join.onRef('applier.tenant_id', '=', 'amendment.tenant_id').onRef('applier.id', '=', 'amendment.applied_by'),
    )
    .leftJoin('person as ender', (join) =>
      join.onRef('ender.tenant_id', '=', 'amendment.tenant_id').onRef('ender.id', '=', 'amendment.over_by'),
    )
    .where('amendment.tenant_id', '=', tenant)
    .select(['amendment.id', 'amendment.campaign_id as campaign', 'amendment.plan_id as plan', 'plan.kind as planKind'])
    .select(['plan.name as planName', 'amendment.status', 'opener.name as openedByName'])
    .select(['amendment.opened_at as openedAt', 'amendment.effective_on as effectiveOn'])
    .select(['amendment.applied_at as appliedAt', 'applier.name as appliedByName', 'amendment.over_at as overAt'])
    .select(['ender.name as overByName', 'amendment.over_reason as overReason'])
    .select(
      sql<Amendment['document']>`jsonb_build_object(
        'type', plan.reading #>> '{document,type,value}', 'number', plan.reading #>> '{document,number,value}',
        'date', plan.reading #>> '{document,date,value}')`.as('document'),
    )

/** The plan as it reads since the last amendment that is in force; null where there was none. */
export async function findReadingInForce(
  { db, tenant }: Context,
  campaign: Id<'campaign'>,
): Promise<{ amendment: Id<'amendment'>; reading: PlanReading } | null> {
  const row = await db
    .selectFrom('amendment')
    .select(['id as amendment', 'reading'])
    .where('tenant_id', '=', tenant)
    .where('campaign_id', '=', campaign)
    .where('status', '=', 'applied')
    .orderBy('applied_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, reading: row.reading as PlanReading } : null // as applyAmendment wrote it
}

export async function listDecisions({ db, tenant }: Context, amendment: Id<'amendment'>): Promise<Decision[]> {
  const rows = await db
    .selectFrom('amendment_decision')
    .select(['key', 'choice', 'value', 'element', 'mapping', 'anew'])
    .where('tenant_id', '=', tenant)
    .where('amendment_id', '=', amendment)
    .execute()
  return rows as Decision[] // the columns of JSON hold what decide wrote
}

/** In the order in which they were made. */
export const listMade = (context: Context, amendment: Id<'amendment'>): Promise<MadeChange[]> =>
  selectMade(context).where('amendment_change.amendment_id', '=', amendment).execute() as Promise<MadeChange[]>

/** Of all amendments of the campaign that are in force, the oldest first, each with the day from which it holds. */
export const listInForce = (context: Context, campaign: Id<'campaign'>) =>
  selectMade(context)
    .innerJoin('amendment', (join) =>
      join
        .onRef('amendment.tenant_id', '=', 'amendment_change.tenant_id')
        .onRef('amendment.id', '=', 'amendment_change.amendment_id'),
    )
    .where('amendment.campaign_id', '=', campaign)
    .where('amendment.status', '=', 'applied')
    .where('amendment_change.choice', '=', 'apply')
    .select(sql<string>`amendment.effective_on::text`.as('from'))
    .clearOrderBy()
    .orderBy('amendment.applied_at')
    .orderBy('amendment_change.position')
    .execute() as Promise<(MadeChange & { from: string })[]>

const selectMade = ({ db, tenant }: Context) =>
  db
    .selectFrom('amendment_change')
    .where('amendment_change.tenant_id', '=', tenant)
    .select(['amendment_change.id', 'amendment_change.amendment_id as amendment', 'amendment_change.kind'])
    .select(['amendment_change.what', 'amendment_change.element_id as element', 'amendment_change.choice'])
    .select(['amendment_change.by_hand as byHand', 'amendment_change.units', 'amendment_change.duties'])
    .select([
      sql<MadeChange['before']>`jsonb_build_object('value', before, 'place', before_place, 'spans', before_spans,
        'plan', before_plan_id)`.as('before'),
      sql<MadeChange['after']>`jsonb_build_object('value', after, 'place', after_place, 'spans', after_spans,
        'plan', (select plan_id from amendment as own where own.tenant_id = amendment_change.tenant_id
          and own.id = amendment_change.amendment_id))`.as('after'),
    ])
    .orderBy('amendment_change.position')

export async function listAcknowledgements(context: Context, amendment: Id<'amendment'>): Promise<Acknowledgement[]> {
  const { db, tenant, today } = context
  const kin = await getKin(context)
  const rows = await db
    .selectFrom('acknowledgement')
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'acknowledgement.tenant_id').onRef('unit.id', '=', 'acknowledgement.unit_id'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'acknowledgement.tenant_id')
        .onRef('person.id', '=', 'acknowledgement.acknowledged_by'),
    )
    .select(['unit.id as unit', 'unit.name as unitName', 'person.name as byName', 'acknowledged_at as at'])
    .where('acknowledgement.tenant_id', '=', tenant)
    .where('acknowledgement.amendment_id', '=', amendment)
    .orderBy('unit.name')
    .execute()
  return rows.map((row) => ({ ...row, heirs: successorsAt(row.unit, today, kin) }))
}

export type Waiting = { amendment: Id<'amendment'>; campaignName: string; planName: string; at: Date | null }

/** What these units, and those in whose place they stand, have not acknowledged yet, of campaigns that run. */
export async function listUnacknowledged(context: Context, units: Id<'unit'>[]): Promise<Waiting[]> {
  if (units.length === 0) return []
  const { db, tenant, today } = context
  const kin = await getKin(context)
  const inPlaceOf = kin.lives
    .map(({ id }) => id)
    .filter((id) => units.includes(id) || successorsAt(id, today, kin).some((heir) => units.includes(heir)))
  return await db
    .selectFrom('acknowledgement')
    .innerJoin('amendment', (join) =>
      join
        .onRef('amendment.tenant_id', '=', 'acknowledgement.tenant_id')
        .onRef('amendment.id', '=', 'acknowledgement.amendment_id'),
    )
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'amendment.tenant_id').onRef('campaign.id', '=', 'amendment.campaign_id'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenant_id', '=', 'amendment.tenant_id').onRef('plan.id', '=', 'amendment.plan_id'),
    )
    .select(['amendment.id as amendment', 'campaign.name as campaignName', 'plan.name as planName'])
    .select('amendment.applied_at as at')
    .distinct()
    .where('acknowledgement.tenant_id', '=', tenant)
    .where('acknowledgement.unit_id', 'in', inPlaceOf)
    .where('acknowledgement.acknowledged_at', 'is', null)
    .where('amendment.status', '=', 'applied')
    .where('campaign.status', '=', 'running')
    .orderBy('amendment.applied_at', 'desc')
    .execute()
}
