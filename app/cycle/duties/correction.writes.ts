// The corrections' own rows.
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { newId } from '#kernel/ids.ts'
import type { Correction } from './correction.ts'

export type NewCorrection = Pick<Correction, 'assignment' | 'duty' | 'what' | 'before' | 'after' | 'reason'> &
  Partial<Pick<Correction, 'ground'>>

export async function insertCorrection({ db, tenant, actor, now }: Context, correction: NewCorrection): Promise<void> {
  const { assignment, duty, ground = null, ...rest } = correction
  const document = { plan_id: ground?.plan ?? null, spans: ground ? json(ground.spans) : null }
  const row = { ...rest, tenant_id: tenant, id: newId<'correction'>(), assignment_id: assignment, duty_id: duty }
  await db
    .insertInto('correction')
    .values({ ...row, ...document, corrected_by: actor, corrected_at: now })
    .execute()
}
