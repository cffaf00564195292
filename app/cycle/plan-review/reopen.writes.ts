// Making a launched plan a draft again.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

export async function markDraft({ db, tenant }: Context, id: Id<'plan'>): Promise<void> {
  const plan = db.updateTable('plan').set({ status: 'draft' }).where('tenant_id', '=', tenant)
  await plan.where('id', '=', id).where('status', '=', 'launched').execute()
}
