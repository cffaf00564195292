// What an amendment writes of a line and its duties.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { type AmendedLine, type Withdrawn, withoutTimes } from './amending.ts'
import type { Assignment } from './assignment.ts'
import { setAssignment } from './assignment.writes.ts'
import type { Correction } from './correction.ts'
import { type Duty, moved } from './duty.ts'
import { insertDuties, markMoved, reviveDuties, setDeadline, setKept } from './duty.writes.ts'

type Changed = Pick<Correction, 'what' | 'before' | 'after'>

/** Says of each what stood there before and after. */
export async function amendLine(
  context: Context,
  line: Assignment,
  duties: Duty[],
  wanted: AmendedLine,
): Promise<{ changes: Changed[]; withdrawn: Withdrawn }> {
  const { given, ...words } = wanted
  const changes: Changed[] = []
  const isMoved = words.deadline !== line.deadline
  const isReworded = isMoved ? withoutTimes(words) !== withoutTimes(line) : words.text !== line.text
  if (isReworded) changes.push({ what: 'words', before: line.text, after: words.text })
  if (isMoved) changes.push({ what: 'deadline', before: line.deadline, after: words.deadline })

  for (const { id, status, text, place, spans, plan, deadline } of duties) {
    if (status === 'accepted') await setKept(context, id, { text, place, spans, plan, deadline })
    else if (isMoved) await setDeadline(context, id, null) // the line's holds for all again
  }
  await setAssignment(context, line.id, { ...words, ...(given && { unitClass: given.unitClass }) })
  if (!given) return { changes, withdrawn: [] }

  const withdrawn = await withdrawOpen(
    context,
    duties.filter(({ unit }) => !given.units.includes(unit)),
  )
  await giveTo(context, line.id, duties, given.units)
  changes.push({ what: 'body', before: line.body, after: words.body })
  return { changes, withdrawn }
}

/** What is accepted, or withdrawn already, stays as it is. */
export async function withdrawOpen(context: Context, duties: Duty[]): Promise<Withdrawn> {
  const open = duties.filter(({ status }) => moved(status, 'withdraw') !== null)
  for (const { id } of open) await markMoved(context, id, 'withdrawn')
  return open.map(({ id }) => id)
}

/** A unit from which the line had been withdrawn gets its old duty back. */
async function giveTo(context: Context, line: Assignment['id'], duties: Duty[], units: Id<'unit'>[]): Promise<void> {
  const gone = duties.filter(({ unit, status }) => status === 'withdrawn' && units.includes(unit))
  await reviveDuties(
    context,
    gone.map(({ id }) => id),
  )
  await insertDuties(
    context,
    units.map((unit) => [line, unit]),
  )
}
