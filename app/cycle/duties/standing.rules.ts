// How a duty stands on a day: its state and its deadline read together. Pure.
import { type Day, daysBetween } from '#kernel/day.ts'
import { lastDay, type PartialDay } from '#kernel/partial-day.ts'
import type { Duty, DutyStatus } from './duty.ts'

/** The drawing of each, beside its word and its colour. */
export const shapes = {
  late: 'late',
  back: 'back',
  soon: 'soon',
  going: 'going',
  seen: 'seen',
  todo: 'todo',
  sent: 'sent',
  done: 'done',
  withdrawn: 'same',
} as const

/** In the order of urgency. A duty has exactly one standing, so that a board's columns add up. */
export const standingKinds = ['late', 'back', 'soon', 'going', 'seen', 'todo', 'sent', 'done', 'withdrawn'] as const
export type StandingKind = (typeof standingKinds)[number]

/** `days` over the deadline, or left until it: null where none is known. */
export type Standing = { kind: StandingKind; days: number | null }

/** What is due within a week is soon. */
export const soonDays = 7

const calm = {
  unopened: 'todo',
  opened: 'seen',
  under_way: 'going',
  returned: 'back',
  handed_in: 'sent',
  accepted: 'done',
  withdrawn: 'withdrawn',
} as const satisfies Record<DutyStatus, StandingKind>

/** A deadline in a month is its last day; on the day itself nothing is late. */
export function standingOf({ status, deadline }: Pick<Duty, 'status' | 'deadline'>, today: Day): Standing {
  const kind = calm[status]
  const left = deadline === null ? null : daysBetween(today, lastDay(deadline))
  const settled = kind === 'sent' || kind === 'done' || kind === 'withdrawn'
  if (settled || left === null) return { kind, days: settled ? null : left }
  if (left < 0) return { kind: 'late', days: -left }
  if (left <= soonDays && kind !== 'back') return { kind: 'soon', days: left }
  return { kind, days: left }
}

/** Most urgent first, then by deadline; what has none comes after what has one. */
export function byUrgency(today: Day): (one: Urgent, other: Urgent) => number {
  const order = (duty: Urgent) => standingKinds.indexOf(standingOf(duty, today).kind)
  return (one, other) => rankOf(order(one)) - rankOf(order(other)) || compareDeadlines(one.deadline, other.deadline)
}

type Urgent = Pick<Duty, 'status' | 'deadline'>

/** What has been begun, seen or not yet opened is equally open: among those the deadline decides. */
const rankOf = (index: number) =>
  index >= standingKinds.indexOf('going') && index <= standingKinds.indexOf('todo') ? 3 : index

export function compareDeadlines(one: PartialDay | null, other: PartialDay | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  const [first, second] = [lastDay(one), lastDay(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

const never = '9999-12-31'

/** By the last day that the deadline may mean; what has none comes last. Each is worked out once. */
export const byDeadline = <Row extends Urgent>(rows: Row[]): Row[] =>
  rows
    .map((row) => ({ row, last: row.deadline === null ? never : lastDay(row.deadline) }))
    .sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0))
    .map(({ row }) => row)
