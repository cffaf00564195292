// Asking for corrections.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Correction } from './correction.ts'
import { heldBy, holderOn } from './duty.reads.ts'

/** Of one line, newest first. */
export const listCorrections = (context: Context, assignment: Id<'assignment'>): Promise<Correction[]> =>
  selectCorrections(context)
    .where('correction.assignment_id', '=', assignment)
    .orderBy('correction.corrected_at', 'desc')
    .execute()

/** What changed in the duties of these units since the reader last opened each, newest first. */
export async function listUnseen(context: Context, units: Id<'unit'>[]): Promise<(Correction & { of: Id<'duty'> })[]> {
  if (units.length === 0) return []
  return await selectCorrections(context)
    .innerJoin('duty', (join) =>
      join
        .onRef('duty.tenant_id', '=', 'correction.tenant_id')
        .onRef('duty.assignment_id', '=', 'correction.assignment_id'),
    )
    .leftJoin('duty_receipt', (join) =>
      join
        .onRef('duty_receipt.tenant_id', '=', 'duty.tenant_id')
        .onRef('duty_receipt.duty_id', '=', 'duty.id')
        .on('duty_receipt.person_id', '=', context.actor),
    )
    .leftJoin('duty_holder as holder', (join) => join.on(holderOn(context.today)))
    .select('duty.id as of')
    .where(heldBy(units))
    .where(({ or, eb, ref }) =>
      or([eb('correction.duty_id', 'is', null), eb('correction.duty_id', '=', ref('duty.id'))]),
    )
    .where(({ or, eb, ref }) =>
      or([eb('duty_receipt.last_at', 'is', null), eb('duty_receipt.last_at', '<', ref('correction.corrected_at'))]),
    )
    .orderBy('correction.corrected_at', 'desc')
    .execute()
}

const selectCorrections = ({ db, tenant }: Context) =>
  db
    .selectFrom('correction')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'correction.tenant_id').onRef('person.id', '=', 'correction.corrected_by'),
    )
    .where('correction.tenant_id', '=', tenant)
    .select(['correction.id', 'correction.assignment_id as assignment', 'correction.duty_id as duty'])
    .select(['correction.what', 'correction.before', 'correction.after', 'correction.reason'])
    .select(['person.name as byName', 'correction.corrected_at as at'])
    .select(
      sql<Correction['ground']>`case when correction.plan_id is not null
        then jsonb_build_object('plan', correction.plan_id, 'spans', correction.spans) end`.as('ground'),
    )
