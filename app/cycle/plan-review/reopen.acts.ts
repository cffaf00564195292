// A plan whose launch was taken back can be reviewed and launched anew.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { markDraft } from './reopen.writes.ts'

/** Whether it may be is for whoever took the launch back. */
export async function reopenPlan(context: Context, id: Id<'plan'>): Promise<void> {
  await markDraft(context, id)
  await record(context, 'plan.reopened', id)
}
