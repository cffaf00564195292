// The head of a unit's documents is set where the official name is not what follows from the organisation.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import type { Letterhead } from './letterhead.ts'
import { putLetterhead } from './letterhead.writes.ts'
import { type LetterheadRefusal, maySetLetterhead } from './letterhead-setting.rules.ts'

export async function setLetterhead(
  context: Context,
  unit: Id<'unit'>,
  head: Letterhead,
): Promise<Verdict<LetterheadRefusal>> {
  await getUnit(context, unit)
  const verdict = maySetLetterhead(await getActor(context), head)
  if (verdict.allowed) {
    await putLetterhead(context, unit, head)
    await record(context, 'letterhead.set', unit, head)
  }

  return verdict
}
