// A reorganisation as the office thinks of it, turned into what it does to which units. Pure.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { type Beginning, type Draft, type Ground, noChanges, type Setting, type Succession } from './reorganisation.ts'
import type { Tier, UnitKind } from './unit.ts'

type UnitId = Id<'unit'>

/** `moves` says where what stood under a unit that ends goes, for those that do not follow to the one successor. */
export type Request = { on: Day; ground: Ground | null; moves?: Setting[] } & Happening

/** `into` is a new unit, or one that exists already and takes the others in; `goesOn` says that the unit that is split lives on. */
export type Happening =
  | { what: 'create'; begins: Beginning[] }
  | { what: 'rename'; unit: UnitId; name: string; shortName: string | null }
  | { what: 'change_kind'; unit: UnitId; kind: UnitKind }
  | { what: 'move'; unit: UnitId; parent: UnitId | null }
  | { what: 'change_tier'; unit: UnitId; tier: Tier | null }
  | { what: 'merge'; units: UnitId[]; into: UnitId | Beginning }
  | { what: 'split'; unit: UnitId; begins: Beginning[]; goesOn: boolean }
  | { what: 'end'; unit: UnitId; successors: UnitId[] }

export function draftOf(request: Request): Draft {
  const { what, on, ground } = request
  return { what, on, ground, changes: changesOf(request) }
}

function changesOf(request: Request): Draft['changes'] {
  const sets = request.moves ?? []
  switch (request.what) {
    case 'create':
      return { ...noChanges, begins: request.begins }
    case 'rename': {
      const { unit, name, shortName } = request
      return { ...noChanges, sets: [{ unit, name, shortName }] }
    }
    case 'change_kind':
      return { ...noChanges, sets: [{ unit: request.unit, kind: request.kind }] }
    case 'move':
      return { ...noChanges, sets: [{ unit: request.unit, parent: request.parent }] }
    case 'change_tier':
      return { ...noChanges, sets: [{ unit: request.unit, tier: request.tier }] }
    case 'merge': {
      const { units, into } = request
      const [to, begins] = typeof into === 'string' ? [into, []] : [into.unit, [into]]
      const ends = units.filter((unit) => unit !== to)
      return { ends, begins, sets, lineage: ends.map((from) => ({ from, to })) }
    }
    case 'split': {
      const { unit: from, begins, goesOn } = request
      const lineage: Succession[] = begins.map(({ unit }) => ({ from, to: unit }))
      return { ends: goesOn ? [] : [from], begins, sets, lineage }
    }
    case 'end': {
      const { unit: from, successors } = request
      return { ends: [from], begins: [], sets, lineage: successors.map((to) => ({ from, to })) }
    }
  }
}
