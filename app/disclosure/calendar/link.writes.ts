// The addresses of calendars, as hashes.
import type { Context } from '#db/context.ts'

export async function putLink({ db, tenant, actor, now }: Context, hash: string): Promise<void> {
  const row = { tenant_id: tenant, person_id: actor, token_hash: hash, made_at: now }
  const insert = db.insertInto('calendar_link').values(row)
  const renewed = { token_hash: hash, made_at: now }
  await insert.onConflict((same) => same.columns(['tenant_id', 'person_id']).doUpdateSet(renewed)).execute()
}

export async function removeLink({ db, tenant, actor }: Context): Promise<void> {
  const link = db.deleteFrom('calendar_link').where('tenant_id', '=', tenant)
  await link.where('person_id', '=', actor).execute()
}
