// The rows that say who holds a duty when, and what the office chose.

import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { getPast, listMovable, type Movable, type Wanted } from './holding.reads.ts'
import { holdingsOf, type Past } from './holding.rules.ts'
import type { Choice, Holding } from './holding.ts'

/** Works out anew who holds them, writes what differs, and says of each who holds it at last. */
export async function putAnew(context: Context, wanted: Wanted): Promise<Passed[]> {
  const { db, tenant } = context
  if ((await listMovable(context, wanted)).length === 0) return []
  await sql`select pg_advisory_xact_lock(hashtextextended(${`holders ${tenant}`}, 0))`.execute(db) // one works them out at a time
  const movable = await listMovable(context, wanted)
  const past = await getPast(context)
  const passed: Passed[] = []
  for (const duty of movable) {
    const held = holdingsOf(duty, past)
    if (isSame(duty.held, held)) continue
    await db.deleteFrom('duty_holder').where('tenant_id', '=', tenant).where('duty_id', '=', duty.id).execute()
    await insertHoldings(context, duty.id, held)
    passed.push(told(duty, held, past))
  }
  return passed
}

/** In words that stay when units are called otherwise; without a day where it is again with whom it was given to. */
export type Passed = { duty: Id<'duty'>; unit: string; before: string; on: Day | null }

function told({ id, unit }: Movable, held: Holding[], { history }: Past): Passed {
  const last = held.at(-1)
  const nameOf = (one: Id<'unit'>) => history.lives.get(one)?.spans.at(-1)?.name ?? ''
  return { duty: id, unit: nameOf(last?.unit ?? unit), before: nameOf(last?.before ?? unit), on: last?.from ?? null }
}

const isSame = (one: Holding[], other: Holding[]): boolean =>
  JSON.stringify(one.map(tuple)) === JSON.stringify(other.map(tuple))

const tuple = ({ unit, from, to, before, how, by }: Holding) => [unit, from, to, before, how, by]

async function insertHoldings({ db, tenant }: Context, duty: Id<'duty'>, held: Holding[]): Promise<void> {
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
