// What each row about a unit would do. Pure: no clock, no database, no request.
import { type Unit, unitKinds } from '#foundation/organisation/unit.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import { isSensible } from './cells.ts'
import type { JudgedRow, PlannedUnit, Problem, Ref } from './judged.ts'
import { needed, type RosterRow } from './roster.ts'

/** A unit that a row or the committee has under a name; `row` where the list makes it. */
type Named = { ref: Ref<'unit'>; name: string; from: Day; to: Day | null; row: number | null }

export type JudgedUnits = { rows: JudgedRow[]; planned: PlannedUnit[]; named: NamedUnits }

/** Finds units by name or abbreviation, marks and case aside. `wrong` are names that only a wrong row bears. */
export type NamedUnits = { find(name: string): Named[]; wrong: Map<string, number> }

export function judgeUnitRows(rows: RosterRow[], units: Unit[]): JudgedUnits {
  const judged = rows.map(
    (row): JudgedRow => ({ ...row, ...{ outcome: 'new', problems: cellProblems(row), remarks: [] } }),
  )
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const first = new Map<string, number>()
  for (const row of judged) {
    const key = fold(row.cells.name ?? '')
    const earlier = first.get(key)
    if (earlier !== undefined) row.problems.push({ column: 'name', why: 'twice-in-file', row: earlier })
    else if (key) first.set(key, row.number)
    if (row.problems.length === 0) compare(row, units, names)
  }

  const named = namedUnits(units, judged)
  for (const row of judged) judgeParent(row, named)
  for (const row of judged)
    if (isNew(row) && loops(row, judged)) row.problems.push({ column: 'parent', why: 'parent-loop' })
  settle(judged)
  return {
    rows: judged,
    planned: inOrder(judged.filter(isNew).map((row) => planned(row, named))),
    named: withWrong(named, judged),
  }
}

/** What any row must have, whatever it is about. */
export function cellProblems({ sheet, cells, faults }: RosterRow): Problem[] {
  const problems: Problem[] = [...faults]
  const isFaulty = (column: string) => faults.some((fault) => fault.column === column)
  for (const column of needed[sheet]) if (!cells[column] && !isFaulty(column)) problems.push({ column, why: 'missing' })
  for (const column of ['from', 'to'] as const)
    if (cells[column] && !isSensible(cells[column])) problems.push({ column, why: 'day-odd' })
  if (sheet === 'unit' && cells.kind && !unitKinds.some((kind) => kind === cells.kind))
    problems.push({ column: 'kind', why: 'kind-unknown' })
  return problems
}

const isNew = (row: JudgedRow): boolean => row.outcome === 'new' && row.problems.length === 0
const dayIn = (text: string | undefined): Day | null => (text && isDay(text) ? text : null)

/** One that is there already is left as it is; a change of it has a day and a ground, and is no matter of a list. */
function compare(row: JudgedRow, units: Unit[], names: Map<string, string>): void {
  const { name = '', shortName = '', kind, parent = '', from = '' } = row.cells
  const there = units.find((unit) => fold(unit.name) === fold(name) && (unit.to === null || unit.to > from))
  if (!there) return
  const above = names.get(there.parent ?? '') ?? ''
  if (there.kind !== kind) row.problems.push({ column: 'kind', why: 'unit-differs', there: there.kind })
  else if ((there.shortName ?? '') !== shortName)
    row.problems.push({ column: 'shortName', why: 'unit-differs', there: there.shortName ?? '' })
  else if (fold(above) !== fold(parent)) row.problems.push({ column: 'parent', why: 'unit-differs', there: above })
  else if (there.from !== from) row.problems.push({ column: 'from', why: 'unit-differs', there: there.from })
  row.outcome = 'same'
}

function namedUnits(units: Unit[], judged: JudgedRow[]): NamedUnits {
  const all = new Map<string, Named[]>()
  const add = (name: string | null | undefined, unit: Named) => {
    if (name) all.set(fold(name), [...(all.get(fold(name)) ?? []), unit])
  }
  for (const { id, name, shortName, from, to } of units) {
    const unit: Named = { ref: { known: id }, name, from, to, row: null }
    for (const one of new Set([name, shortName])) add(one, unit)
  }
  for (const { cells, number } of judged.filter(isNew)) {
    const [name, from] = [cells.name ?? '', dayIn(cells.from)]
    const unit: Named | null = from && { ref: { planned: fold(name) }, name, from, to: null, row: number }
    for (const one of new Set([name, cells.shortName])) if (unit) add(one, unit)
  }
  return { find: (name) => all.get(fold(name)) ?? [], wrong: new Map() }
}

/** One of several of a name is the one that stands on the day. */
export const standing = (units: Named[], on: string): Named | undefined =>
  units.find(({ from, to }) => from <= on && (to === null || to > on))

function judgeParent(row: JudgedRow, named: NamedUnits): void {
  const { parent, from = '' } = row.cells
  if (!parent || !isNew(row)) return
  const found = named.find(parent)
  const later = found.find((unit) => unit.from > from)
  if (standing(found, from)) return
  row.problems.push(
    later ? { column: 'parent', why: 'parent-later', on: later.from } : { column: 'parent', why: 'parent-unknown' },
  )
}

/** Up from row to row; a chain that comes back to its beginning has no top. */
function loops(start: JudgedRow, judged: JudgedRow[]): boolean {
  const rows = new Map(
    judged.filter(({ outcome }) => outcome === 'new').map((row) => [fold(row.cells.name ?? ''), row]),
  )
  let at = rows.get(fold(start.cells.parent ?? ''))
  for (let steps = 0; at && steps <= judged.length; steps++) {
    if (at === start) return true
    at = rows.get(fold(at.cells.parent ?? ''))
  }
  return false
}

/** What hangs below a wrong row is wrong with it, down to the last. */
function settle(judged: JudgedRow[]): void {
  const rows = new Map(judged.map((row) => [fold(row.cells.name ?? ''), row]))
  for (let again = true; again; ) {
    again = false
    for (const row of judged.filter(isNew)) {
      const above = rows.get(fold(row.cells.parent ?? ''))
      if (!above || above.problems.length === 0) continue
      row.problems.push({ column: 'parent', why: 'parent-wrong', row: above.number })
      again = true
    }
  }
  for (const row of judged) if (row.problems.length > 0) row.outcome = 'wrong'
}

const withWrong = (named: NamedUnits, judged: JudgedRow[]): NamedUnits => ({
  ...named,
  wrong: new Map(
    judged.filter(({ outcome }) => outcome === 'wrong').map((row) => [fold(row.cells.name ?? ''), row.number]),
  ),
})

function planned({ cells }: JudgedRow, named: NamedUnits): PlannedUnit {
  const { name = '', shortName = null, parent, from } = cells
  const [kind, day] = [unitKinds.find((one) => one === cells.kind), dayIn(from)]
  if (!kind || !day) throw new Error('a row without problems has a kind and a day')
  const above = parent ? standing(named.find(parent), day) : undefined
  return { key: fold(name), name, shortName, kind, parent: above?.ref ?? null, from: day }
}

function inOrder(units: PlannedUnit[]): PlannedUnit[] {
  const [ordered, placed] = [[] as PlannedUnit[], new Set<string>()]
  const isReady = ({ parent }: PlannedUnit) => !parent || 'known' in parent || placed.has(parent.planned)
  for (let left = units; left.length > 0; ) {
    const ready = left.filter(isReady)
    if (ready.length === 0) throw new Error('units in a loop were judged wrong before')
    for (const unit of ready) placed.add(unit.key)
    ordered.push(...ready)
    left = left.filter((unit) => !placed.has(unit.key))
  }
  return ordered
}
