// A person's own row.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'

/** `name` is what stands there from now on. */
export async function markErased({ db, tenant, now }: Context, person: Id<'person'>, name: string): Promise<void> {
  const gone = db.updateTable('person').set({ name, phone: null, erased_at: now })
  await gone.where('tenant_id', '=', tenant).where('id', '=', person).execute()
}
