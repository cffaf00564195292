// Duties follow what happens to units: worked out anew after every reorganisation, every undoing and whatever else decides it.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { getPast, listKept, listMovable, type Movable } from './holding.reads.ts'
import { holdingsOf, type Past } from './holding.rules.ts'
import type { Holding } from './holding.ts'
import { putChoice, putHoldings } from './holding.writes.ts'

/** After `unit.merged`, `unit.split` and all others that begin or end units. Done twice, it changes nothing the second time. */
export async function followUnits(context: Context, duties: Id<'duty'>[] | 'all' = 'all'): Promise<void> {
  if (duties !== 'all' && duties.length === 0) return
  const movable = await listMovable(context, duties)
  if (movable.length === 0) return
  const past = await getPast(context)
  for (const duty of movable) {
    const held = holdingsOf(duty, past)
    if (isSame(duty.held, held)) continue
    await putHoldings(context, duty.id, held)
    await record(context, 'duty.passed-on', duty.id, told(duty, held, past))
  }
}

/**
 * After `unit.reorganisation-undone`: everything goes back to whom it would be with without it. What a successor has handed in
 * meanwhile stays where it was handed in.
 */
export async function followUndoing(context: Context, reorganisation: Id<'reorganisation'>): Promise<void> {
  for (const { id, unit, from } of await listKept(context, reorganisation))
    await putChoice(context, id, { unit, from, kept: true, by: null })
  await followUnits(context)
}

const isSame = (one: Holding[], other: Holding[]): boolean =>
  JSON.stringify(one.map(tuple)) === JSON.stringify(other.map(tuple))

const tuple = ({ unit, from, to, before, how, by }: Holding) => [unit, from, to, before, how, by]

/** Who holds it at last, in words that stay when units are called otherwise. */
function told({ unit }: Movable, held: Holding[], { history }: Past) {
  const last = held.at(-1)
  const nameOf = (one: Id<'unit'>) => history.lives.get(one)?.spans.at(-1)?.name ?? ''
  return {
    unit: nameOf(last?.unit ?? unit),
    before: nameOf(last?.before ?? unit),
    on: last?.from ?? null,
    how: last?.how ?? null,
  }
}
