// Correcting what was given out, each with a reason that those whom it touches will read.
import { lockCampaign } from '#cycle/campaigns/campaign.acts.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { getAssignment } from './assignment.reads.ts'
import { holdAssignment, insertGivings, nextPosition } from './assignment.writes.ts'
import { applyChange } from './change.writes.ts'
import { type CorrectRefusal, judgeChange, judgeLine, mayCorrect } from './correction.rules.ts'
import type { Change, NewLine } from './correction.ts'
import { insertCorrection } from './correction.writes.ts'
import { listDutiesOfAssignment } from './duty.reads.ts'

export async function correctAssignment(
  context: Context,
  id: Id<'assignment'>,
  change: Change,
  reason: string,
): Promise<Verdict<CorrectRefusal>> {
  const { campaign } = await getAssignment(context, id)
  const { status } = await lockCampaign(context, campaign)
  const line = await holdAssignment(context, id)
  const duties = await listDutiesOfAssignment(context, id)

  if ('duty' in change && change.duty && !duties.some(({ id }) => id === change.duty)) throw missing()
  const may = mayCorrect(await getActor(context), status, line)
  const verdict = may.allowed ? judgeChange(line, duties, change, reason) : may
  if (verdict.allowed && 'units' in change && !(await stand(context, change.units))) return refuse({ why: 'no-unit' })
  if (verdict.allowed) {
    const { duty, ...done } = await applyChange(context, line, duties, change)
    await insertCorrection(context, { ...done, assignment: id, duty, reason })
    await record(context, duty ? 'duty.corrected' : 'assignment.corrected', duty ?? id, { ...done, reason })
  }

  return verdict
}

/** Refused as a whole where not one of them changes anything. */
export async function setDeadlines(
  context: Context,
  deadlines: { assignment: Id<'assignment'>; deadline: PartialDay | null }[],
  reason: string,
): Promise<Verdict<CorrectRefusal>> {
  let verdict: Verdict<CorrectRefusal> = refuse({ why: 'nothing-changed' })
  for (const { assignment, deadline } of deadlines) {
    const one = await correctAssignment(context, assignment, { what: 'deadline', deadline, duty: null }, reason)
    if (one.allowed) verdict = one
    else if (one.refusal.why !== 'nothing-changed') return one
  }
  return verdict
}

/** A line that the plan does not have, given out by the office. */
export async function addAssignment(
  context: Context,
  campaign: Id<'campaign'>,
  line: NewLine,
  reason: string,
): Promise<Verdict<CorrectRefusal>> {
  const { status } = await lockCampaign(context, campaign)
  const may = mayCorrect(await getActor(context), status, null)
  const verdict = may.allowed ? judgeLine(line, reason) : may
  if (!verdict.allowed) return verdict
  if (!(await stand(context, line.units))) return refuse({ why: 'no-unit' })

  const unwritten = {
    ...{ finding: null, splitFrom: null, source: null },
    place: '',
    spans: [],
    cooperating: [],
    unitClass: null,
  }
  const position = await nextPosition(context, campaign)
  const added = [{ ...unwritten, ...line, position, deadlineWords: null, every: null }]
  for (const assignment of await insertGivings(context, campaign, added)) {
    const done = { what: 'added' as const, before: null, after: line.text }
    await insertCorrection(context, { ...done, assignment, duty: null, reason })
    await record(context, 'assignment.added', assignment, { ...done, reason })
  }
  return verdict
}

/** Whether all of them are units of this committee today. */
async function stand(context: Context, units: Id<'unit'>[]): Promise<boolean> {
  const known = new Set((await listUnits(context, context.today)).map(({ id }) => id))
  return units.every((unit) => known.has(unit))
}
