// Carrying out on the lines what an amendment of the plan says: each as a correction whose ground is the document.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import type { AmendedLine, Ground, Withdrawn } from './amending.ts'
import { amendLine, withdrawOpen } from './amending.writes.ts'
import type { Giving } from './assignment.ts'
import { holdAssignment, insertGivings, nextPosition, setAssignment } from './assignment.writes.ts'
import type { CorrectRefusal } from './correction.rules.ts'
import type { Correction } from './correction.ts'
import { insertCorrection } from './correction.writes.ts'
import { listDutiesOfAssignment } from './duty.reads.ts'
import { reviveDuties } from './duty.writes.ts'

type Done = Allowed & { withdrawn: Withdrawn }

/** Words, deadline and bodies as the document has them now. What is accepted keeps its words; what waits for judgement is not taken away. */
export async function amendAssignment(
  context: Context,
  id: Id<'assignment'>,
  wanted: AmendedLine,
  ground: Ground,
): Promise<Done | Refused<CorrectRefusal>> {
  const line = await holdAssignment(context, id)
  if (line.withdrawnOn) return refuse({ why: 'withdrawn' })
  const duties = await listDutiesOfAssignment(context, id)
  const leaving = duties.filter(({ unit }) => wanted.given && !wanted.given.units.includes(unit))
  const waiting = leaving.filter(({ status }) => status === 'handed_in').length
  if (waiting > 0) return refuse({ why: 'handed-in', count: waiting })

  const { changes, withdrawn } = await amendLine(context, line, duties, wanted)
  for (const change of changes) await tell(context, id, change, ground)
  return { allowed: true, withdrawn }
}

/** The line that the document has added, behind those of its body. */
export async function giveAmended(
  context: Context,
  campaign: Id<'campaign'>,
  giving: Omit<Giving, 'position' | 'finding' | 'splitFrom'>,
  ground: Ground,
): Promise<Id<'assignment'>> {
  const position = await nextPosition(context, campaign)
  const [id] = await insertGivings(context, campaign, [{ ...giving, finding: null, splitFrom: null, position }])
  if (!id) throw new Error('a line was not given')
  const done = { what: 'added' as const, before: null, after: giving.text }
  await insertCorrection(context, { ...done, ...ground, assignment: id, duty: null })
  await record(context, 'assignment.added', id, { ...done, reason: ground.reason })
  return id
}

/** Nobody has to do it any more. A line of which something is accepted stays for the sake of that. */
export async function withdrawAmended(
  context: Context,
  id: Id<'assignment'>,
  ground: Ground,
): Promise<Done | Refused<CorrectRefusal>> {
  const line = await holdAssignment(context, id)
  if (line.withdrawnOn) return refuse({ why: 'withdrawn' })
  const duties = await listDutiesOfAssignment(context, id)
  const waiting = duties.filter(({ status }) => status === 'handed_in').length
  if (waiting > 0) return refuse({ why: 'handed-in', count: waiting })

  const withdrawn = await withdrawOpen(context, duties)
  const isKept = duties.some(({ status }) => status === 'accepted')
  await setAssignment(context, id, { unitClass: null, ...(!isKept && { withdrawnOn: context.today }) })
  await tell(context, id, { what: 'withdrawn', before: line.text, after: null }, ground)
  return { allowed: true, withdrawn }
}

/** Gives back what `withdrawAmended` took. */
export async function restoreAmended(
  context: Context,
  id: Id<'assignment'>,
  { withdrawn, unitClass }: { withdrawn: Withdrawn; unitClass: Giving['unitClass'] },
  ground: Ground,
): Promise<void> {
  const line = await holdAssignment(context, id)
  await setAssignment(context, id, { withdrawnOn: null, unitClass })
  await reviveDuties(context, withdrawn)
  await tell(context, id, { what: 'added', before: null, after: line.text }, ground)
}

async function tell(
  context: Context,
  id: Id<'assignment'>,
  done: Pick<Correction, 'what' | 'before' | 'after'>,
  ground: Ground,
): Promise<void> {
  await insertCorrection(context, { ...done, ...ground, assignment: id, duty: null })
  await record(context, 'assignment.corrected', id, { ...done, reason: ground.reason })
}
