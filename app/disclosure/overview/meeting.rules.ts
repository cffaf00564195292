// The weekly meeting (giao ban): what is late, due this week, returned and waiting, unit by unit. Pure.
import type { Duty } from '#cycle/duties/duty.ts'
import { compareDeadlines, standingOf } from '#cycle/duties/standing.rules.ts'
import { type Day, daysAfter, mondayOf } from '#kernel/day.ts'
import { lastDay } from '#kernel/partial-day.ts'
import type { WorkRow } from './work.rules.ts'

export type Meeting = { monday: Day; sunday: Day; late: WorkRow[]; week: WorkRow[]; back: WorkRow[]; sent: WorkRow[] }

/** The week runs from Monday to Sunday; what fell due earlier in it and is not handed in counts as late. */
export function prepareMeeting(duties: Duty[], today: Day): Meeting {
  const monday = mondayOf(today)
  const sunday = daysAfter(monday, 6)
  const rows = duties
    .map((duty) => ({ ...duty, standing: standingOf(duty, today) }))
    .toSorted((one, other) => compareDeadlines(one.deadline, other.deadline))
  const of = (kind: string) => rows.filter(({ standing }) => standing.kind === kind)
  const isOpen = ({ standing }: WorkRow) => !['late', 'back', 'sent', 'done'].includes(standing.kind)
  const isThisWeek = ({ deadline }: WorkRow) => deadline !== null && lastDay(deadline) <= sunday
  return {
    ...{ monday, sunday },
    ...{ late: of('late'), back: of('back'), sent: of('sent') },
    week: rows.filter((row) => isOpen(row) && isThisWeek(row)),
  }
}
