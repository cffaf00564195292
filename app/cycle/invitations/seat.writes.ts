// The seats of guests.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

/** Whoever is not named has none afterwards. */
export async function setSeats(
  { db, tenant }: Context,
  ceremony: Id<'ceremony'>,
  seats: ReadonlyMap<Id<'guest'>, string>,
): Promise<void> {
  const given = JSON.stringify(Object.fromEntries([...seats].filter(([, seat]) => seat !== '')))
  await db
    .updateTable('guest')
    .set({ seat: sql<string | null>`${given}::jsonb ->> guest.id::text` })
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .execute()
}
