// The corrections' own rows.
import type { Context } from '#db/context.ts'
import { newId } from '#kernel/ids.ts'
import type { Correction } from './correction.ts'

export type NewCorrection = Pick<Correction, 'assignment' | 'duty' | 'what' | 'before' | 'after' | 'reason'>

export async function insertCorrection({ db, tenant, actor, now }: Context, correction: NewCorrection): Promise<void> {
  const { assignment, duty, ...rest } = correction
  const row = { ...rest, tenant_id: tenant, id: newId<'correction'>(), assignment_id: assignment, duty_id: duty }
  await db
    .insertInto('correction')
    .values({ ...row, corrected_by: actor, corrected_at: now })
    .execute()
}
