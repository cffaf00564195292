// The rows of the sheets that were signed with ink.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'

type NewSheet = { commitment: Id<'commitment'>; file: Id<'file'>; on: Day }

export async function insertSheet({ db, tenant, actor, now }: Context, sheet: NewSheet): Promise<void> {
  const { commitment, file, on } = sheet
  const row = {
    tenant_id: tenant,
    id: newId<'signed_sheet'>(),
    commitment_id: commitment,
    file_id: file,
    signed_on: on,
  }
  await db
    .insertInto('signed_sheet')
    .values({ ...row, brought_by: actor, brought_at: now })
    .execute()
}

/** The one that waits; at most one does. */
export async function settleSheet(
  { db, tenant, actor, now }: Context,
  commitment: Id<'commitment'>,
  outcome: 'agrees' | 'differs',
  remark: string | null = null,
): Promise<void> {
  const row = db.updateTable('signed_sheet').set({ outcome, remark, checked_by: actor, checked_at: now })
  await row
    .where('tenant_id', '=', tenant)
    .where('commitment_id', '=', commitment)
    .where('outcome', 'is', null)
    .execute()
}
