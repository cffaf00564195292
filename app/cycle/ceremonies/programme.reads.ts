// Asking for the programme of a ceremony, in its order.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { ProgrammeItem } from './programme.ts'

/** Without what was dropped. */
export const listProgramme = ({ db, tenant }: Context, ceremony: Id<'ceremony'>): Promise<ProgrammeItem[]> =>
  db
    .selectFrom('programme_item')
    .select(['id', 'item', 'who', 'spans', 'minutes', 'owner', 'speaker'])
    .select(['stand_in as standIn', 'note', 'begun_at as begunAt', 'ended_at as endedAt'])
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .where('dropped_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** The ceremony that an item belongs to, and its campaign. */
export const getItemPlace = ({ db, tenant }: Context, id: Id<'programme_item'>) =>
  db
    .selectFrom('programme_item')
    .innerJoin('ceremony', (join) =>
      join
        .onRef('ceremony.tenant_id', '=', 'programme_item.tenant_id')
        .onRef('ceremony.id', '=', 'programme_item.ceremony_id'),
    )
    .select(['ceremony.id as ceremony', 'ceremony.campaign_id as campaign'])
    .where('programme_item.tenant_id', '=', tenant)
    .where('programme_item.id', '=', id)
    .where('programme_item.dropped_at', 'is', null)
    .executeTakeFirstOrThrow(missing)
