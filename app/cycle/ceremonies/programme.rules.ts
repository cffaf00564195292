// When each item of a programme begins, how late it runs, and who may change or run it. Pure.
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type CeremonyRefusal, type CeremonyState, mayPrepare } from './ceremony.rules.ts'
import { clockOf, minutesOf } from './clock.ts'
import type { ItemSetting, ProgrammeItem } from './programme.ts'

/** An item without minutes takes as long as people take for one thing. */
export const usualMinutes = 10

export type Timed = ProgrammeItem & { from: string; to: string }

/** One after the other from the hour at which the ceremony begins. */
export function timed(items: ProgrammeItem[], beginsAt: string): Timed[] {
  let at = minutesOf(beginsAt)
  return items.map((item) => {
    const from = clockOf(at)
    at += item.minutes ?? usualMinutes
    return { ...item, from, to: clockOf(at) }
  })
}

export type Running = {
  now: Timed | null
  next: Timed | null
  /** How many minutes the whole is behind its times; negative when it is early. Null before anything has begun. */
  late: number | null
  /** By how many minutes the item that runs is over its own time; 0 while it is not. */
  over: number
}

/** `moment` is the time of asking, and `momentOf` says at which moment of the day a clock shows an hour. */
export function runningOf(items: Timed[], moment: Date, momentOf: (hour: string) => Date): Running {
  const now = items.findLast(({ begunAt, endedAt }) => begunAt !== null && endedAt === null) ?? null
  const next = items.find(({ begunAt }) => begunAt === null) ?? null
  const last = items.findLast(({ begunAt }) => begunAt !== null)
  if (!last?.begunAt) return { now, next, late: null, over: 0 }
  const begunLate = minutesBetween(momentOf(last.from), last.begunAt)
  const over = now?.begunAt ? Math.max(0, minutesBetween(now.begunAt, moment) - (now.minutes ?? usualMinutes)) : 0
  const endedLate = last.endedAt ? minutesBetween(momentOf(last.to), last.endedAt) : begunLate + over
  return { now, next, late: endedLate, over }
}

const minutesBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 60_000)

export type ItemRefusal = CeremonyRefusal | { why: 'item-missing' } | { why: 'minutes-odd' }

/** `setting` is null before anything was filled in; minutes that are no number come as NaN. */
export function maySetItem(actor: Actor, state: CeremonyState, setting: ItemSetting | null): Verdict<ItemRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed || setting === null) return verdict
  if (setting.item === '') return refuse({ why: 'item-missing' })
  const { minutes } = setting
  const isOdd = minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 600)
  return isOdd ? refuse({ why: 'minutes-odd' }) : allow
}

export type RunRefusal = CeremonyRefusal | { why: 'not-confirmed' } | { why: 'begun-already' } | { why: 'not-running' }

/** One touch during the event. */
export function mayRunItem(
  actor: Actor,
  state: CeremonyState,
  { begunAt, endedAt }: Pick<ProgrammeItem, 'begunAt' | 'endedAt'>,
  touch: 'begin' | 'end',
): Verdict<RunRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed) return verdict
  if (state.status !== 'confirmed') return refuse({ why: 'not-confirmed' })
  if (touch === 'begin' && begunAt !== null) return refuse({ why: 'begun-already' })
  return touch === 'end' && (begunAt === null || endedAt !== null) ? refuse({ why: 'not-running' }) : allow
}
