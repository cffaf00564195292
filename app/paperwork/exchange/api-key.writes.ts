// The rows of keys.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Scope } from './api-key.ts'

type NewKey = { name: string; scope: Scope; hash: string }

export async function insertKey({ db, tenant, actor, now }: Context, key: NewKey): Promise<Id<'api_key'>> {
  const id = newId<'api_key'>()
  await db
    .insertInto('api_key')
    .values({ tenant_id: tenant, id, ...key, made_by: actor, made_at: now })
    .execute()
  return id
}

export async function markRevoked({ db, tenant, actor, now }: Context, id: Id<'api_key'>): Promise<void> {
  const row = db.updateTable('api_key').set({ revoked_by: actor, revoked_at: now })
  await row.where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

/** Once a day is enough to know whether a key is still in use. */
export async function markUsed({ db, tenant, today }: Context, id: Id<'api_key'>): Promise<void> {
  const row = db.updateTable('api_key').set({ used_on: today }).where('tenant_id', '=', tenant).where('id', '=', id)
  await row.where(({ or, eb }) => or([eb('used_on', 'is', null), eb('used_on', '<', today)])).execute()
}
