// Duties follow what happens to units: worked out anew after every reorganisation, every undoing and whatever else decides it.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { listKept, type Wanted } from './holding.reads.ts'
import { putAnew, putChoice } from './holding.writes.ts'

/** After `unit.merged`, `unit.split` and all others that begin or end units. Done twice, it changes nothing the second time. */
export async function followUnits(context: Context, wanted: Wanted = 'all'): Promise<void> {
  for (const { duty, ...passed } of await putAnew(context, wanted))
    await record(context, 'duty.passed-on', duty, passed)
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
