// The proofs' own rows.
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Proof } from './proof.ts'

export async function insertProof(
  { db, tenant, actor, now }: Context,
  duty: Id<'duty'>,
  { text, files }: { text: string; files: Id<'file'>[] },
): Promise<void> {
  const id = newId<'proof'>()
  const row = { tenant_id: tenant, id, duty_id: duty, text, handed_in_by: actor, handed_in_at: now }
  await db.insertInto('proof').values(row).execute()
  if (files.length === 0) return
  const named = files.map((file) => ({ tenant_id: tenant, proof_id: id, file_id: file }))
  await db.insertInto('proof_file').values(named).execute()
}

/** What waits of this duty; at most one does. */
export async function settleProof(
  { db, tenant, actor, now }: Context,
  duty: Id<'duty'>,
  outcome: NonNullable<Proof['outcome']>,
  reason: string | null = null,
): Promise<void> {
  const row = db.updateTable('proof').set({ outcome, reason, judged_by: actor, judged_at: now })
  await row.where('tenant_id', '=', tenant).where('duty_id', '=', duty).where('outcome', 'is', null).execute()
}
