// The list "to give over": open duties whose holder after a reorganisation is not certain.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { selectDuties } from './duty.reads.ts'
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
  return (await listUnsettled(context)).length
}

const selectUnsettled = (context: Context) =>
  selectDuties(context)
    .where('campaign.status', 'in', ['running', 'trial'])
    .where('assignment.withdrawn_on', 'is', null)
    .where('duty.status', 'not in', ['accepted', 'withdrawn'])
    .where(
      sql<boolean>`(holder.how in ('one_of_several', 'superior', 'stayed', 'nobody') or unit.valid_to <= ${context.today})`,
    )
    .select([
      sql<Unsettled>`case when holder.how in ('one_of_several', 'superior', 'stayed', 'nobody') then holder.how else 'gone' end`.as(
        'why',
      ),
      'holder.valid_from as heldSince',
      'holder.reorganisation_id as because',
    ])
