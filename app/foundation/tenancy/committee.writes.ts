// The committees' own table.
import type { Context } from '#db/context.ts'

export async function insertCommittee({ db, tenant, now }: Context, name: string): Promise<void> {
  await db.insertInto('tenant').values({ id: tenant, name, founded_at: now }).execute()
}
