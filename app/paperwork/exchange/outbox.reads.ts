// Asking which letters are due.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

export async function listDueLetters({ db, tenant, now }: Context): Promise<Id<'delivery'>[]> {
  const due = db.selectFrom('delivery').select('id').where('tenant_id', '=', tenant).where('due_at', '<=', now)
  return (await due.where('state', '=', 'waiting').orderBy('due_at').limit(200).execute()).map(({ id }) => id)
}
