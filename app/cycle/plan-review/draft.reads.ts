// How many plans were handed in and not launched yet.
import type { Context } from '#db/context.ts'

export async function countDrafts({ db, tenant }: Context): Promise<number> {
  const drafts = db.selectFrom('plan').where('tenant_id', '=', tenant).where('status', '=', 'draft')
  const { count } = await drafts.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}
