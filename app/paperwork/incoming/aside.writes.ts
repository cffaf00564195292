// The rows of what was kept aside.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { AsideRefusal } from './aside.ts'

export type NewAside = { file: Id<'file'>; name: string; refusal: AsideRefusal; organName: string | null }

export async function insertAside({ db, tenant, actor, now }: Context, aside: NewAside): Promise<Id<'incoming_aside'>> {
  const id = newId<'incoming_aside'>()
  const { file, name, refusal, organName } = aside
  const row = { tenant_id: tenant, id, file_id: file, name, refusal: json(refusal), organ_name: organName }
  await db
    .insertInto('incoming_aside')
    .values({ ...row, brought_by: actor, brought_at: now })
    .execute()
  return id
}

/** False where somebody has settled it already. */
export async function markSettled(
  { db, tenant, actor, now }: Context,
  id: Id<'incoming_aside'>,
  how: string,
): Promise<boolean> {
  const row = db.updateTable('incoming_aside').set({ settled_by: actor, settled_at: now, settled_how: how })
  const own = row.where('tenant_id', '=', tenant).where('id', '=', id).where('settled_at', 'is', null)
  return (await own.executeTakeFirst()).numUpdatedRows > 0n
}
