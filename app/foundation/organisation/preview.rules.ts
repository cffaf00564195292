// What a reorganisation would do to the tree of its day, before anybody confirms it. Pure.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { historyOf, unitsOn } from './history.rules.ts'
import { stepOf } from './reorganisation.rules.ts'
import type { Draft, Reorganisation } from './reorganisation.ts'
import type { Particulars, Unit } from './unit.ts'

export type TreeChange = {
  on: Day
  ended: { unit: Unit; successors: Unit[] }[]
  begun: { unit: Unit; predecessors: Unit[] }[]
  changed: { before: Unit; after: Unit }[]
  /** The tree of the day when it is done. */
  after: Unit[]
}

/** Without what the rules would refuse: ask them first. */
export function changeOf(draft: Draft, acts: readonly Reorganisation[]): TreeChange {
  const { on, changes } = draft
  const before = unitsOn(historyOf(acts), on)
  const after = unitsOn(historyOf([...acts, stepOf(draft, acts)]), on)
  const [was, is] = [byId(before), byId(after)]
  const kin = (of: 'from' | 'to', to: 'from' | 'to', unit: Unit) =>
    changes.lineage.flatMap((one) => (one[of] === unit.id ? (is.get(one[to]) ?? was.get(one[to]) ?? []) : []))
  return {
    ...{ on, after },
    ended: before.filter(({ id }) => !is.has(id)).map((unit) => ({ unit, successors: kin('from', 'to', unit) })),
    begun: after.filter(({ id }) => !was.has(id)).map((unit) => ({ unit, predecessors: kin('to', 'from', unit) })),
    changed: before.flatMap((unit) => {
      const now = is.get(unit.id)
      return now && fields.some((field) => now[field] !== unit[field]) ? [{ before: unit, after: now }] : []
    }),
  }
}

const fields = ['name', 'shortName', 'kind', 'parent', 'tier'] as const satisfies (keyof Particulars)[]

const byId = (units: Unit[]): Map<Id<'unit'>, Unit> => new Map(units.map((unit) => [unit.id, unit]))
