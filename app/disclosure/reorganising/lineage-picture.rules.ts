// Where everything stands in the picture of lineage: a row for each unit, a bar for its life, a line to each successor. Pure.
import { scaleLinear } from 'd3-scale'
import type { Descent } from '#foundation/organisation/history.ts'
import { standsOn, type Unit } from '#foundation/organisation/unit.ts'
import { type Day, daysAfter, daysBetween } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

type Drawn = Pick<Unit, 'id' | 'name' | 'from' | 'to'>
/** `state` is that of the day which is looked at. */
export type Row = Drawn & { y: number; left: number; right: number; state: 'lives' | 'gone' | 'later' }
export type Link = Descent & { path: string; later: boolean }
export type Picture = {
  width: number
  height: number
  at: number
  rows: Row[]
  links: Link[]
  years: { x: number; label: string }[]
}

type Asked = { units: Drawn[]; descents: Descent[]; on: Day; span: { from: Day; to: Day }; width: number }

const pad = 6
const step = 46

/** From some time before the first descent, so that what was before can be seen, to some time after the last day that counts. */
export function spanOf(descents: Descent[], today: Day): { from: Day; to: Day } {
  const days = [...descents.map(({ on }) => on), today].sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const margin = Math.max(60, Math.round(daysBetween(first, last) / 4))
  return { from: daysAfter(first, -margin), to: daysAfter(last, Math.round(margin / 2)) }
}

export function pictureOf({ units, descents, on, span, width }: Asked): Picture {
  const scale = scaleLinear([0, daysBetween(span.from, span.to)], [pad, width - pad]).clamp(true)
  const x = (day: Day) => Math.round(scale(daysBetween(span.from, day)))
  const rows = inOrder(units, descents).map(
    (unit, index): Row => ({
      ...unit,
      y: index * step + 24,
      left: x(unit.from),
      right: unit.to ? x(unit.to) : width - pad,
      state: unit.from > on ? 'later' : standsOn(unit, on) ? 'lives' : 'gone',
    }),
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const links = descents.flatMap((descent): Link[] => {
    const [from, to] = [rowOf.get(descent.from), rowOf.get(descent.to)]
    if (!from || !to) return []
    const [at, start, end] = [x(descent.on), from.y + 10, to.y + 10]
    return [{ ...descent, later: descent.on > on, path: `M${at} ${start}V${end}` }]
  })
  return { width, height: rows.length * step + 34, at: x(on), rows, links, years: yearsOf(span, x) }
}

/** Who becomes one stands together: those before a unit right above it, those after right below. */
function inOrder(units: Drawn[], descents: Descent[]): Drawn[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const placed = new Set<Id<'unit'>>()
  const order: Drawn[] = []
  const place = (id: Id<'unit'>) => {
    const unit = known.get(id)
    if (!unit || placed.has(id)) return
    placed.add(id)
    for (const { from, to } of descents) if (to === id) place(from)
    order.push(unit)
    for (const { from, to } of descents) if (from === id) place(to)
  }
  for (const { id } of units) place(id)
  return order
}

function yearsOf({ from, to }: { from: Day; to: Day }, x: (day: Day) => number): Picture['years'] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const every = Math.ceil((last - first + 1) / 8)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ x: x(`${year}-01-01` as Day), label: `${year}` }))
}
