// Carrying out a correction that was allowed, and saying what stood there before and after.
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Assignment } from './assignment.ts'
import { insertGivings, makeRoomAfter, setAssignment } from './assignment.writes.ts'
import type { Change, Correction } from './correction.ts'
import type { Duty } from './duty.ts'
import { moved } from './duty.ts'
import { insertDuties, markMoved, reviveDuties, setDeadline } from './duty.writes.ts'

type Done = Pick<Correction, 'what' | 'before' | 'after' | 'duty'>

export async function applyChange(context: Context, line: Assignment, duties: Duty[], change: Change): Promise<Done> {
  switch (change.what) {
    case 'words':
      await setAssignment(context, line.id, { text: change.text })
      return { what: 'words', before: line.text, after: change.text, duty: null }
    case 'deadline':
      return changeDeadline(context, line, duties, change)
    case 'add-units':
      return addUnits(context, line, duties, change.units)
    case 'withdraw-unit': {
      const duty = duties.find(({ id }) => id === change.duty)
      await withdraw(
        context,
        duties.filter(({ id }) => id === change.duty),
      )
      return { what: 'body', before: duty?.unitName ?? null, after: null, duty: change.duty }
    }
    case 'withdraw':
      await setAssignment(context, line.id, { withdrawnOn: context.today })
      await withdraw(context, duties)
      return { what: 'withdrawn', before: line.text, after: null, duty: null }
    case 'split':
      return split(
        context,
        line,
        duties,
        change.texts.filter((text) => text !== ''),
      )
  }
}

async function changeDeadline(
  context: Context,
  line: Assignment,
  duties: Duty[],
  { deadline, duty }: Extract<Change, { what: 'deadline' }>,
): Promise<Done> {
  const one = duties.find(({ id }) => id === duty)
  if (one) {
    await setDeadline(context, one.id, deadline)
    return { what: 'deadline', before: one.deadline, after: deadline, duty: one.id }
  }
  await setAssignment(context, line.id, { deadline })
  for (const { id } of duties) await setDeadline(context, id, null) // the line's holds for all again
  return { what: 'deadline', before: line.deadline, after: deadline, duty: null }
}

/** A unit from which the line was withdrawn gets its old duty back. */
async function addUnits(context: Context, line: Assignment, duties: Duty[], units: Id<'unit'>[]): Promise<Done> {
  const gone = duties.filter(({ unit, status }) => status === 'withdrawn' && units.includes(unit))
  await reviveDuties(
    context,
    gone.map(({ id }) => id),
  )
  await insertDuties(
    context,
    units.map((unit) => [line.id, unit]),
  )
  return { what: 'body', before: null, after: await namesOf(context, units), duty: null }
}

async function split(context: Context, line: Assignment, duties: Duty[], texts: string[]): Promise<Done> {
  const [first = line.text, ...others] = texts
  const units = duties.filter(({ status }) => status !== 'withdrawn').map(({ unit }) => unit)
  await setAssignment(context, line.id, { text: first })
  await makeRoomAfter(context, line, others.length)
  const parts = others.map((text, index) => ({ ...line, text, units, position: line.position + index + 1 }))
  await insertGivings(
    context,
    line.campaign,
    parts.map((part) => ({ ...part, splitFrom: line.id })),
  )
  return { what: 'split', before: line.text, after: texts.join('\n'), duty: null }
}

async function withdraw(context: Context, duties: Duty[]): Promise<void> {
  for (const { id, status } of duties) if (moved(status, 'withdraw')) await markMoved(context, id, 'withdrawn')
}

async function namesOf({ db, tenant, today }: Context, units: Id<'unit'>[]): Promise<string> {
  const named = db.selectFrom(unitsAsOf(today)).select('name').where('tenant_id', '=', tenant).where('id', 'in', units)
  const rows = await named.orderBy('name').execute()
  return rows.map(({ name }) => name).join(', ')
}
