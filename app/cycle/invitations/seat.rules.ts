// Seats of a hall, row by row, to guests in the order of their numbers. Pure.
import { type CeremonyRefusal, type CeremonyState, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Guest } from './guest.ts'
import { isExpected } from './guest-list.rules.ts'

export type Hall = { rows: number; perRow: number }

const letters = 'ABCDEGHIKLMNOPQRSTUVXY' // rows as halls there name them

/** A1, A2, … in rows that have a letter; from the 23rd row on AA, AB. */
export const seatAt = (index: number, { perRow }: Pick<Hall, 'perRow'>): string => {
  const row = Math.floor(index / perRow)
  const first = row >= letters.length ? letters[Math.floor(row / letters.length) - 1] : ''
  return `${first}${letters[row % letters.length]}${(index % perRow) + 1}`
}

/**
 * Whoever is expected sits first, then those who have not answered; whoever does not come has no seat. Delegations stay together:
 * they sit where their first guest sits. Who finds no place any more is left without.
 */
export function seated(guests: Guest[], hall: Hall): Map<Id<'guest'>, string> {
  const coming = guests.filter((one) => one.number !== null && !one.withdrawnAt && one.answer?.answer !== 'not_coming')
  const order = [...coming.filter(isExpected), ...coming.filter((one) => !isExpected(one))]
  const together = [...Map.groupBy(order, ({ unitName, id }) => unitName || id).values()].flat()
  return new Map(together.slice(0, hall.rows * hall.perRow).map(({ id }, index) => [id, seatAt(index, hall)]))
}

/** Seats that stand beside two names. */
export function takenTwice(seats: Iterable<string>): string[] {
  const seen = new Map<string, number>()
  for (const seat of seats) if (seat !== '') seen.set(seat, (seen.get(seat) ?? 0) + 1)
  return [...seen].filter(([, count]) => count > 1).map(([seat]) => seat)
}

export type SeatRefusal = CeremonyRefusal | { why: 'hall-odd' } | { why: 'seat-twice'; seats: string[] }

/** `seats` is null before any were given. */
export function maySeat(actor: Actor, state: CeremonyState, seats: Iterable<string> | null): Verdict<SeatRefusal> {
  const verdict = mayPrepare(actor, state)
  if (!verdict.allowed || seats === null) return verdict
  const twice = takenTwice(seats)
  return twice.length > 0 ? refuse({ why: 'seat-twice', seats: twice }) : allow
}
