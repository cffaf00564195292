// Asking for the programme of a ceremony, in its order.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { ProgrammeItem } from './programme.ts'

/** Without what was dropped. */
export const listProgramme = ({ db, tenant }: Context, ceremony: Id<'ceremony'>): Promise<ProgrammeItem[]> =>
  db
    .selectFrom('programme_item')
    .select(['id', 'item', 'who', 'spans', 'begins_at as beginsAt', 'minutes', 'owner', 'speaker'])
    .select(['stand_in as standIn', 'note', 'begun_at as begunAt', 'ended_at as endedAt'])
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .where('dropped_at', 'is', null)
    .orderBy('position')
    .execute()
