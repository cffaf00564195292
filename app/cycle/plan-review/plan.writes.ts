// The plans' own table.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectPlans } from './plan.reads.ts'
import type { Plan, PlanEntry, PlanStatus } from './plan.ts'

/** `for share`: many answer at once, and none while the plan is launched, which holds it `for update`. */
export const holdPlan = (context: Context, id: Id<'plan'>, how: 'share' | 'update'): Promise<PlanEntry> => {
  const one = selectPlans(context).where('plan.id', '=', id)
  return (how === 'share' ? one.forShare('plan') : one.forUpdate('plan')).executeTakeFirstOrThrow(missing)
}

export type NewPlan = Pick<Plan, 'id' | 'name' | 'kind' | 'file' | 'reading' | 'notes'>

export async function insertPlan({ db, tenant, actor, now }: Context, plan: NewPlan): Promise<void> {
  const { id, name, kind, file, reading, notes } = plan
  const kept = { file_id: file, reading: json(reading), notes: json(notes), kept_by: actor, kept_at: now }
  await db
    .insertInto('plan')
    .values({ tenant_id: tenant, id, name, kind, status: 'draft', ...kept })
    .execute()
}

export async function markPlan({ db, tenant }: Context, id: Id<'plan'>, status: PlanStatus): Promise<void> {
  await db.updateTable('plan').set({ status }).where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
