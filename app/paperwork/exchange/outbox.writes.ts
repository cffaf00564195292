// The rows of tries by e-mail.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { MailOutcome } from './senders/mail.ts'

/** Sent again by hand, its numbers begin anew: the tries of before give way. */
export async function insertAttempt({ db, tenant, now }: Context, id: Id<'delivery'>, number: number): Promise<void> {
  const began = { began_at: now, ended_at: null, outcome: null, reply: null }
  await db
    .insertInto('delivery_attempt')
    .values({ tenant_id: tenant, delivery_id: id, number, ...began })
    .onConflict((same) => same.columns(['tenant_id', 'delivery_id', 'number']).doUpdateSet(began))
    .execute()
}

export async function endAttempt(
  { db, tenant, now }: Context,
  id: Id<'delivery'>,
  number: number,
  { outcome, reply }: MailOutcome,
): Promise<void> {
  const row = db.updateTable('delivery_attempt').set({ ended_at: now, outcome, reply })
  await row.where('tenant_id', '=', tenant).where('delivery_id', '=', id).where('number', '=', number).execute()
}
