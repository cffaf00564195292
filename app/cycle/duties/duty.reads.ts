// Asking for duties: each row says all that a list or a page shows of it.
import { type Selectable, sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { prepared } from '#db/prepared.ts'
import type { Tables } from '#db/schema.ts'
import type { UnitRow } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'
import type { Duty, Receipt } from './duty.ts'

export const getDuty = (context: Context, id: Id<'duty'>): Promise<Duty> =>
  selectDuties(context).where('duty.id', '=', id).executeTakeFirstOrThrow(missing)

/** The whole board of a campaign, in the order of the plan; without what was withdrawn. `on` is the day of which it is asked who
 * holds what. */
export const listDuties = (context: Context, campaign: Id<'campaign'>, on: Day = context.today): Promise<Duty[]> =>
  selectBoard(context, campaign, on)

const selectBoard = prepared((context, campaign: Id<'campaign'>, today: Day) =>
  selectDuties({ ...context, today })
    .where('assignment.campaign_id', '=', campaign)
    .where('assignment.withdrawn_on', 'is', null)
    .where('duty.status', '<>', 'withdrawn')
    .orderBy('assignment.position')
    .orderBy('unit.name'),
)

export const listDutiesOfAssignment = (context: Context, assignment: Id<'assignment'>): Promise<Duty[]> =>
  selectDuties(context).where('duty.assignment_id', '=', assignment).orderBy('unit.name').execute()

export const listDutiesOfUnit = (context: Context, campaign: Id<'campaign'>, unit: Id<'unit'>): Promise<Duty[]> =>
  selectDuties(context)
    .where('assignment.campaign_id', '=', campaign)
    .where(heldBy([unit]))
    .where('assignment.withdrawn_on', 'is', null)
    .where('duty.status', '<>', 'withdrawn')
    .orderBy('assignment.position')
    .execute()

/** Over all campaigns that are seen by everybody; with what was withdrawn, so that it can be said. */
export const listDutiesOfUnits = (context: Context, units: Id<'unit'>[]): Promise<Duty[]> =>
  selectDuties(context)
    .where(heldBy(units))
    .where('campaign.status', 'in', ['running', 'ended'])
    .orderBy('assignment.position')
    .execute()

/** Of all campaigns that run. */
export const listRunningDuties = (context: Context): Promise<Duty[]> =>
  selectDuties(context)
    .where('campaign.status', '=', 'running')
    .where('assignment.withdrawn_on', 'is', null)
    .where('duty.status', '<>', 'withdrawn')
    .orderBy('unit.name')
    .orderBy('assignment.position')
    .execute()

/** Who has which line today, also where it was withdrawn. */
export const listHolders = ({ db, tenant, today }: Context, lines: Id<'assignment'>[]) =>
  db
    .selectFrom('duty')
    .leftJoin('duty_holder as holder', (join) => join.on(holderOn(today)))
    .where('duty.tenant_id', '=', tenant)
    .where('duty.assignment_id', 'in', lines)
    .select(['duty.assignment_id as assignment', holderOf.as('unit')])
    .execute()

export const listReceipts = ({ db, tenant }: Context, duty: Id<'duty'>): Promise<Receipt[]> =>
  db
    .selectFrom('duty_receipt')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'duty_receipt.tenant_id').onRef('person.id', '=', 'duty_receipt.person_id'),
    )
    .select(['person.id as person', 'person.name as personName', 'first_at as firstAt', 'last_at as lastAt'])
    .where('duty_receipt.tenant_id', '=', tenant)
    .where('duty_id', '=', duty)
    .orderBy('first_at')
    .execute()

/** Joins the row of `duty_holder` that stands on a day. */
export const holderOn = (on: Day) => sql<boolean>`holder.tenant_id = duty.tenant_id and holder.duty_id = duty.id
  and holder.valid_from <= ${on} and (holder.valid_to is null or holder.valid_to > ${on})`

/** A duty without a row of its own is held by the unit that it was given to. */
const holderOf = sql<Id<'unit'>>`coalesce(holder.unit_id, duty.unit_id)`

/** The second half only leads to the rows by what is indexed. */
export const heldBy = (
  units: Id<'unit'>[],
) => sql<boolean>`${holderOf} = any(${units}) and (duty.unit_id = any(${units}) or duty.id in
  (select moved.duty_id from duty_holder as moved where moved.tenant_id = duty.tenant_id and moved.unit_id = any(${units})))`

/**
 * Row by row, each by its key. As plain joins, the planner met every duty with every unit of a small committee first: its tables
 * are too small to be analysed. `offset 0` keeps it from unfolding them.
 */
export const holderRow = (tenant: Id<'tenant'>, on: Day) =>
  sql<Selectable<Tables['duty_holder']>>`lateral (select * from duty_holder as holder
    where holder.tenant_id = ${tenant} and holder.duty_id = duty.id
      and holder.valid_from <= ${on} and (holder.valid_to is null or holder.valid_to > ${on}) offset 0)`.as('holder')

/** Both tables by their own key: told of one only, the planner reads all units for each duty. */
const holdingUnit = (tenant: Id<'tenant'>, on: Day) =>
  sql<Pick<UnitRow, 'id' | 'name' | 'valid_to'>>`lateral (select unit.id, span.name, unit.valid_to
    from unit_span as span join unit on unit.tenant_id = span.tenant_id and unit.id = span.unit_id
    where span.tenant_id = ${tenant} and span.unit_id = ${holderOf} and span.seen_from <= ${on} and span.seen_to > ${on}
      and unit.tenant_id = ${tenant} and unit.id = ${holderOf} offset 0)`.as('unit')

export const selectDuties = ({ db, tenant, today }: Pick<Context, 'db' | 'tenant' | 'today'>) =>
  db
    .selectFrom('duty')
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenant_id', '=', 'duty.tenant_id').onRef('assignment.id', '=', 'duty.assignment_id'),
    )
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'assignment.tenant_id').onRef('campaign.id', '=', 'assignment.campaign_id'),
    )
    .leftJoin(holderRow(tenant, today), (join) => join.onTrue())
    .innerJoin(holdingUnit(tenant, today), (join) => join.onTrue())
    .where('duty.tenant_id', '=', tenant)
    .select(['duty.id', 'duty.assignment_id as assignment', 'unit.id as unit', 'duty.status', 'duty.since'])
    .select(['campaign.id as campaign', 'campaign.name as campaignName', 'campaign.status as campaignStatus'])
    .select([
      'unit.name as unitName',
      'assignment.body',
      'assignment.deadline_words as deadlineWords',
      'assignment.every',
    ])
    .select([
      sql<Id<'plan'>>`coalesce(duty.kept ->> 'plan', assignment.plan_id::text, campaign.plan_id::text)`.as('plan'),
      sql<string>`coalesce(duty.kept ->> 'place', assignment.place)`.as('place'),
      sql<string>`coalesce(duty.kept ->> 'text', assignment.text)`.as('text'),
      sql<Span[]>`coalesce(duty.kept -> 'spans', assignment.spans)`.as('spans'),
      sql<string[]>`assignment.cooperating`.as('cooperating'),
      sql<string | null>`case when holder.unit_id <> duty.unit_id then (select given.name from unit_span as given
        where given.tenant_id = duty.tenant_id and given.unit_id = duty.unit_id
        and given.seen_from <= ${today} and given.seen_to > ${today}) end`.as('receivedFrom'),
      sql<PartialDay | null>`case when duty.kept is null then coalesce(duty.deadline, assignment.deadline)
        else duty.kept ->> 'deadline' end`.as('deadline'),
    ])
