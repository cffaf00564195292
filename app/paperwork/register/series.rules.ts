// Which series a document takes its number from, and who keeps the series. Pure.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { type Allowed, allow, type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Family } from '#paperwork/documents/paper.ts'
import type { Mandate, NewMandate } from './mandate.ts'
import type { SeriesKey } from './series.ts'

export type NumberRefusal = { why: 'no-mandate'; on: Day } | { why: 'day-to-come'; on: Day } | { why: 'copies-missing' }

type Asked = { family: Family; unit: Id<'unit'>; sign: string; on: Day }

/**
 * The Party counts over a mandate (Guidance 05-HD/VPTW 3.1), the State over a year (Decree 30/2020, article 15). A cell
 * without a mandate of its own counts over that of its committee. `line` is the unit and those above it, nearest first.
 */
export function seriesFor(
  { family, unit, sign, on }: Asked,
  mandates: Mandate[],
  line: Id<'unit'>[],
): (Allowed & { key: SeriesKey }) | Refused<NumberRefusal> {
  if (family === 'STATE') return { ...allow, key: { unit, sign, mandate: null, year: Number(on.slice(0, 4)) } }
  for (const one of line) {
    const mandate = mandates.find((each) => each.unit === one && covers(each, on))
    if (mandate) return { ...allow, key: { unit, sign, mandate: mandate.id, year: null } }
  }
  return refuse({ why: 'no-mandate', on })
}

export const covers = ({ from, to }: Pick<Mandate, 'from' | 'to'>, on: Day): boolean =>
  from <= on && (to === null || on < to)

export type Numbering = { on: Day; copies: number; keptAt: string }

export function mayNumber({ on, copies }: Numbering, today: Day): Verdict<NumberRefusal> {
  if (on > today) return refuse({ why: 'day-to-come', on })
  if (!Number.isInteger(copies) || copies < 1) return refuse({ why: 'copies-missing' })
  return allow
}

export type SeriesRefusal =
  | { why: 'not-the-office' }
  | { why: 'name-missing' }
  | { why: 'day-missing' }
  | { why: 'ends-before-it-begins' }
  | { why: 'overlaps'; name: string }
  | { why: 'below-last'; last: number }

/** `mandate` is null before one was typed in. */
export function maySetMandate(actor: Actor, mandate: NewMandate | null, known: Mandate[]): Verdict<SeriesRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (mandate === null) return allow
  if (mandate.name === '') return refuse({ why: 'name-missing' })
  if (mandate.to !== null && mandate.to <= mandate.from) return refuse({ why: 'ends-before-it-begins' })
  const other = known.find((one) => one.unit === mandate.unit && overlap(one, mandate))
  return other ? refuse({ why: 'overlaps', name: other.name }) : allow
}

/** The book goes on where the paper book stands, never below what was given here. */
export function maySetLast(actor: Actor, last: number, wanted: number | null): Verdict<SeriesRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (wanted !== null && (!Number.isInteger(wanted) || wanted < last)) return refuse({ why: 'below-last', last })
  return allow
}

type Life = Pick<Mandate, 'from' | 'to'>

const overlap = (one: Life, other: Life): boolean =>
  (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to)
