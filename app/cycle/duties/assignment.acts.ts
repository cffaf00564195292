// Giving out what a plan asks for: on the day of launch, and to a unit that is born later.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listGivenTasks } from '#cycle/plan-review/given-task.reads.ts'
import { unitsIn } from '#cycle/plan-review/mapping.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getUnit, listUnits } from '#foundation/organisation/unit.reads.ts'
import { dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { listClassAssignments } from './assignment.reads.ts'
import { insertGivings } from './assignment.writes.ts'
import { insertDuties } from './duty.writes.ts'
import { givingsOf } from './giving.rules.ts'

/** After `campaign.launched`: classes mean the units of the day of launch. */
export async function assignDuties(context: Context, id: Id<'campaign'>): Promise<void> {
  const campaign = await getCampaign(context, id)
  const units = await listUnits(context, dayOf(campaign.launchedAt))
  const givings = givingsOf(await listGivenTasks(context, campaign.plan), units)
  await insertGivings(context, id, givings)
  const duties = givings.reduce((sum, giving) => sum + giving.units.length, 0)
  await record(context, 'campaign.assigned', id, { assignments: givings.length, duties })
}

/** After `unit.created`: what was given to its whole class is given to it too. */
export async function assignToNewcomer(context: Context, id: Id<'unit'>): Promise<void> {
  const unit = await getUnit(context, id)
  const lines = await listClassAssignments(context)
  const meant = lines.filter(({ unitClass }) => unitClass !== null && unitsIn(unitClass, [unit]).length > 0)
  for (const duty of await insertDuties(
    context,
    meant.map((line) => [line.id, id]),
  )) {
    await record(context, 'duty.given', duty.id, { unit: unit.name })
  }
}
