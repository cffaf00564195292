// What a document about a ceremony is told to begin with: who came, the programme with its times, what it may cost. Pure.
import type { Timed } from '#cycle/ceremonies/programme.rules.ts'
import type { Attendance, Attendee } from '#cycle/check-in/attendance.rules.ts'
import type { BudgetLine } from '#cycle/event-budget/budget.ts'

const heads = { present: 'Có mặt', excused: 'Vắng có lý do', absent: 'Vắng' } satisfies Record<Attendance, string>

/** One line for each group, as the minutes say it. */
export function presenceText(attendees: Attendee[]): string {
  const groups = (['present', 'excused', 'absent'] as const).map((attendance) => {
    const of = attendees.filter((one) => one.attendance === attendance)
    return of.length === 0 ? '' : `${heads[attendance]} ${of.length}/${attendees.length}: ${of.map(nameOf).join(', ')}`
  })
  return groups.filter((line) => line !== '').join('\n')
}

function nameOf({ guest, substitute, reason }: Attendee): string {
  const name = substitute ? `${substitute} (thay ${guest.name})` : guest.name
  return reason ? `${name} (${reason.replace(/[.;,]+$/, '')})` : name
}

/** “giờ việc - người làm”, as the form of a programme takes it. */
export const programmeText = (items: Timed[]): string =>
  items.map(({ from, to, item, speaker, who }) => `${from}–${to} ${item} - ${speaker ?? who ?? ''}`).join('\n')

/** “việc; đơn vị tính; số lượng; đơn giá”, as the form of an estimate takes it. */
export const costsText = (lines: BudgetLine[]): string =>
  lines
    .map(({ item, measure, quantity, price }) => [item.replaceAll(';', ','), measure, quantity, price].join('; '))
    .join('\n')
