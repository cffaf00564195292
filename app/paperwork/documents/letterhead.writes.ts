// The heads that were set.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Letterhead } from './letterhead.ts'

export async function putLetterhead(context: Context, unit: Id<'unit'>, head: Letterhead): Promise<void> {
  const { db, tenant, actor, now } = context
  const set = { ...head, set_by: actor, set_at: now }
  await db
    .insertInto('letterhead')
    .values({ tenant_id: tenant, unit_id: unit, ...set })
    .onConflict((known) => known.columns(['tenant_id', 'unit_id']).doUpdateSet(set))
    .execute()
}
