// The list "to give over": open duties whose holder after a reorganisation is not certain.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { prepared } from '#db/prepared.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { holderRow, selectDuties } from './duty.reads.ts'
import type { Duty } from './duty.ts'
import type { Unsettled } from './holding.ts'

/** `since` is the day on which it became its holder's, `because` the act that did it. */
export type UnsettledDuty = Duty & {
  why: Unsettled
  heldSince: Day | null
  because: Id<'reorganisation'> | null
}

/** Of all live campaigns, by the holder's name. */
export const listUnsettled = (context: Context): Promise<UnsettledDuty[]> =>
  selectUnsettled(context).orderBy('unit.name').orderBy('assignment.position').execute()

export async function findUnsettled(context: Context, duty: Id<'duty'>): Promise<UnsettledDuty | undefined> {
  return selectUnsettled(context).where('duty.id', '=', duty).executeTakeFirst()
}

export async function countUnsettled(context: Context): Promise<number> {
  return (await selectCount(context, context.today))[0]?.count ?? 0
}

/** Leaner than the list: most committees have none, and every look at the board by the office asks. */
const selectCount = prepared(({ db, tenant }, today: Day) =>
  db
    .selectFrom('duty')
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenant_id', '=', 'duty.tenant_id').onRef('assignment.id', '=', 'duty.assignment_id'),
    )
    .innerJoin('campaign', (join) =>
      join.onRef('campaign.tenant_id', '=', 'assignment.tenant_id').onRef('campaign.id', '=', 'assignment.campaign_id'),
    )
    .leftJoin(holderRow(tenant, today), (join) => join.onTrue())
    .where('duty.tenant_id', '=', tenant)
    .where(isOpen)
    .where(sql<boolean>`(${isUncertain} or coalesce(holder.unit_id, duty.unit_id) in
      (select unit.id from unit where unit.tenant_id = ${tenant} and unit.valid_to <= ${today}))`)
    .select(sql<number>`count(*)`.as('count')),
)

const isOpen = sql<boolean>`campaign.status in ('running', 'trial') and assignment.withdrawn_on is null
  and duty.status not in ('accepted', 'withdrawn')`
const isUncertain = sql<boolean>`coalesce(holder.how in ('one_of_several', 'superior', 'stayed', 'nobody'), false)`

const selectUnsettled = (context: Pick<Context, 'db' | 'tenant' | 'today'>) =>
  selectDuties(context)
    .where(isOpen)
    .where(sql<boolean>`(${isUncertain} or unit.valid_to <= ${context.today})`)
    .select([
      sql<Unsettled>`case when ${isUncertain} then holder.how else 'gone' end`.as('why'),
      'holder.valid_from as heldSince',
      'holder.reorganisation_id as because',
    ])
