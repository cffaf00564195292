// The rows that say who holds a duty when, and what the office chose.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Choice, Holding } from './holding.ts'

export async function putHoldings({ db, tenant }: Context, duty: Id<'duty'>, held: Holding[]): Promise<void> {
  await db.deleteFrom('duty_holder').where('tenant_id', '=', tenant).where('duty_id', '=', duty).execute()
  if (held.length === 0) return
  const rows = held.map(({ unit, from, to, before, how, by }) => ({
    ...{ tenant_id: tenant, duty_id: duty, unit_id: unit, before_id: before, how },
    ...{ valid_from: from, valid_to: to, reorganisation_id: by },
  }))
  await db.insertInto('duty_holder').values(rows).execute()
}

/** What was said later of the same day holds. */
export async function putChoice({ db, tenant }: Context, duty: Id<'duty'>, choice: Choice): Promise<void> {
  const { unit, from, kept, by } = choice
  const said = { unit_id: unit, kept, reorganisation_id: by }
  await db
    .insertInto('duty_choice')
    .values({ tenant_id: tenant, duty_id: duty, valid_from: from, ...said })
    .onConflict((known) => known.columns(['tenant_id', 'duty_id', 'valid_from']).doUpdateSet(said))
    .execute()
}
