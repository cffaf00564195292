// The office says who has a duty after a reorganisation: it confirms the holder, or names another.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getKin } from '#foundation/organisation/reorganisation.reads.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { holdDuty } from './duty.writes.ts'
import { followUnits } from './follow.acts.ts'
import { type GiveOverRefusal, mayGiveOver, sinceWhen } from './give-over.rules.ts'
import { putChoice } from './holding.writes.ts'
import { findUnsettled } from './unsettled.reads.ts'

export async function giveOver(
  context: Context,
  id: Id<'duty'>,
  to: Id<'unit'> | null,
): Promise<Verdict<GiveOverRefusal>> {
  const { today } = context
  const duty = await holdDuty(context, id)
  const found = await findUnsettled(context, id)
  const unit = (await listUnits(context, today)).find((one) => one.id === to) ?? null
  const verdict = mayGiveOver(await getActor(context), { ...duty, isUnsettled: found !== undefined }, unit, today)
  if (verdict.allowed && found && unit) {
    const { descents } = await getKin(context)
    await putChoice(context, id, {
      ...{ unit: unit.id, kept: false, by: found.because },
      from: sinceWhen(found, unit.id, { descents, today }),
    })
    await record(context, 'duty.given-over', id, { unit: unit.name, before: found.unitName })
    await followUnits(context, { duties: [id] })
  }

  return verdict
}
