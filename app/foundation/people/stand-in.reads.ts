// Asking who stands in for whom.
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { StandIn } from './stand-in.ts'

export const getStandIn = (context: Context, id: Id<'stand_in'>): Promise<StandIn> =>
  selectStandIns(context).where('stand_in.id', '=', id).executeTakeFirstOrThrow(missing)

/** Those whose rights hold on a day. */
export const listStandIns = (context: Context, on: Day): Promise<StandIn[]> =>
  selectStandIns(context)
    .where('stand_in.valid_from', '<=', on)
    .where('stand_in.valid_to', '>', on)
    .where(({ or, eb }) => or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>', on)]))
    .where(({ or, eb }) => or([eb('unit.valid_to', 'is', null), eb('unit.valid_to', '>', on)]))
    .execute()

/** All that ever were in a unit. */
export const listStandInsOf = (context: Context, unit: Id<'unit'>): Promise<StandIn[]> =>
  selectStandIns(context).where('post.unit_id', '=', unit).execute()

/** All in which a person had a part, as the one or as the other. */
export const listStandInsWith = (context: Context, person: Id<'person'>): Promise<StandIn[]> =>
  selectStandIns(context)
    .where(({ or, eb }) => or([eb('stand_in.person_id', '=', person), eb('post.person_id', '=', person)]))
    .execute()

const selectStandIns = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('stand_in')
    .innerJoin('post', (join) =>
      join.onRef('post.tenant_id', '=', 'stand_in.tenant_id').onRef('post.id', '=', 'stand_in.post_id'),
    )
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'post.tenant_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('person as holder', (join) =>
      join.onRef('holder.tenant_id', '=', 'post.tenant_id').onRef('holder.id', '=', 'post.person_id'),
    )
    .innerJoin('person as other', (join) =>
      join.onRef('other.tenant_id', '=', 'stand_in.tenant_id').onRef('other.id', '=', 'stand_in.person_id'),
    )
    .where('stand_in.tenant_id', '=', tenant)
    .whereRef('stand_in.valid_to', '>', 'stand_in.valid_from') // one that was called off before it began never was
    .select(['stand_in.id', 'stand_in.post_id as post', 'post.unit_id as unit', 'unit.name as unitName', 'post.role'])
    .select(['post.title', 'post.person_id as holder', 'holder.name as holderName'])
    .select(['stand_in.person_id as person', 'other.name as personName'])
    .select(['stand_in.valid_from as from', 'stand_in.valid_to as to'])
    .orderBy('stand_in.valid_from')
    .orderBy('stand_in.id')
