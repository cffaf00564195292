// Who has which duty after a unit is split, said while the split is confirmed: one transaction, and it falls with its undoing.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { listAllUnits } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { followUnits } from './follow.acts.ts'
import { putChoice } from './holding.writes.ts'

/** `before` has it until `on`; `unit` from then on. */
export type Divided = { duty: Id<'duty'>; unit: Id<'unit'>; before: string }

type Dividing = { reorganisation: Id<'reorganisation'>; on: Day; divided: Divided[] }

/** For the confirmation, which has judged who may and what was offered. */
export async function divideDuties(context: Context, { reorganisation, on, divided }: Dividing): Promise<void> {
  if (divided.length === 0) return
  const units = await listAllUnits(context)
  for (const { duty, unit, before } of divided) {
    await putChoice(context, duty, { unit, from: on, kept: false, by: reorganisation })
    const name = units.find(({ id }) => id === unit)?.name ?? ''
    await record(context, 'duty.given-over', duty, { unit: name, before })
  }
  await followUnits(context, { duties: divided.map(({ duty }) => duty) })
}
