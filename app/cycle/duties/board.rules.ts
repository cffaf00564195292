// The duties board: which duties are shown, in which order, and what they add up to. Pure.
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'
import type { Duty } from './duty.ts'
import { byDeadline, byUrgency, type Standing, type StandingKind, standingKinds, standingOf } from './standing.rules.ts'

export type BoardRow = Duty & { standing: Standing }

export const sorts = ['due', 'plan', 'unit', 'state'] as const
export type Sort = (typeof sorts)[number]

export type BoardFilter = { words: string; unit: string; kind: StandingKind | null; sort: Sort; page: number }

/** Long boards are shown by the page, so that a phone need not carry all of it. */
export const rowsPerPage = 200

export const withStanding = (duties: Duty[], today: Day): BoardRow[] =>
  duties.map((duty) => ({ ...duty, standing: standingOf(duty, today) }))

/** Words are looked for without their marks, in the plan's sentence, the unit's name and the place. */
export function filterRows(rows: BoardRow[], { words, unit, kind }: BoardFilter): BoardRow[] {
  const wanted = fold(words)
  return rows.filter(
    (row) =>
      (unit === '' || row.unit === unit) &&
      (kind === null || row.standing.kind === kind) &&
      (wanted === '' || fold(`${row.text} ${row.unitName} ${row.place}`).includes(wanted)),
  )
}

const names = new Intl.Collator('vi')

/** `rows` arrive in the order of the plan, which stays where nothing else decides. */
export function sortRows(rows: BoardRow[], sort: Sort, today: Day): BoardRow[] {
  if (sort === 'plan') return rows
  if (sort === 'unit') return rows.toSorted((one, other) => names.compare(one.unitName, other.unitName))
  if (sort === 'state') return rows.toSorted(byUrgency(today))
  return byDeadline(rows)
}

export type Tally = Record<StandingKind, number>

export function tallyOf(rows: BoardRow[]): Tally {
  const tally = Object.fromEntries(standingKinds.map((kind) => [kind, 0])) as Tally
  for (const { standing } of rows) tally[standing.kind]++
  return tally
}

export type UnitTally = { unit: Id<'unit'>; unitName: string; tally: Tally; count: number }

/** One line for each unit that has a duty, by name. */
export function tallyByUnit(rows: BoardRow[]): UnitTally[] {
  const units = [...Map.groupBy(rows, ({ unit }) => unit)]
  const tallies = units.map(([unit, own]) => ({
    ...{ unit, unitName: own[0]?.unitName ?? '', tally: tallyOf(own), count: own.length },
  }))
  return tallies.toSorted((one, other) => names.compare(one.unitName, other.unitName))
}

export type Rollup = { accepted: number; given: number }

/** 9 of 14 units have had this line accepted. */
export function rollups(rows: BoardRow[]): Map<Id<'assignment'>, Rollup> {
  const lines = new Map<Id<'assignment'>, Rollup>()
  for (const { assignment, standing } of rows) {
    const line = lines.get(assignment) ?? { accepted: 0, given: 0 }
    lines.set(assignment, {
      accepted: line.accepted + (standing.kind === 'done' ? 1 : 0),
      given: line.given + 1,
    })
  }
  return lines
}

export type BodyTally = { body: string; place: string; rows: BoardRow[]; tally: Tally }

/** The bodies as the plan names them, in its order. */
export const tallyByBody = (rows: BoardRow[]): BodyTally[] =>
  [...Map.groupBy(rows, ({ body }) => body)].map(([body, own]) => ({
    ...{ body, place: own[0]?.place.split(' ')[0] ?? '', rows: own, tally: tallyOf(own) },
  }))
