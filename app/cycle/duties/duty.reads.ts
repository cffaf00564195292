// Asking for duties: each row says all that a list or a page shows of it.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { prepared } from '#db/prepared.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'
import type { Duty, Receipt } from './duty.ts'

export const getDuty = (context: Context, id: Id<'duty'>): Promise<Duty> =>
  selectDuties(context).where('duty.id', '=', id).executeTakeFirstOrThrow(missing)

/** The whole board of a campaign, in the order of the plan; without what was withdrawn. */
export const listDuties = (context: Context, campaign: Id<'campaign'>): Promise<Duty[]> =>
  selectBoard(context, campaign, context.today)

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
    .where('duty.unit_id', '=', unit)
    .where('assignment.withdrawn_on', 'is', null)
    .where('duty.status', '<>', 'withdrawn')
    .orderBy('assignment.position')
    .execute()

/** Over all campaigns that are seen by everybody; with what was withdrawn, so that it can be said. */
export const listDutiesOfUnits = (context: Context, units: Id<'unit'>[]): Promise<Duty[]> =>
  selectDuties(context)
    .where('duty.unit_id', 'in', units)
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

export const selectDuties = ({ db, tenant, today }: Pick<Context, 'db' | 'tenant' | 'today'>) =>
  db
    .selectFrom('duty')
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenant_id', '=', 'duty.tenant_id').onRef('assignment.id', '=', 'duty.assignment_id'),
    )
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'assignment.tenant_id').onRef('campaign.id', '=', 'assignment.campaign_id'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'duty.tenant_id').onRef('unit.id', '=', 'duty.unit_id'),
    )
    .where('duty.tenant_id', '=', tenant)
    .select(['duty.id', 'duty.assignment_id as assignment', 'duty.unit_id as unit', 'duty.status', 'duty.since'])
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
      sql<PartialDay | null>`case when duty.kept is null then coalesce(duty.deadline, assignment.deadline)
        else duty.kept ->> 'deadline' end`.as('deadline'),
    ])
