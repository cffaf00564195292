// Who came out of whom: along chains of mergers and splits, forwards and backwards. Pure.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Descent } from './history.ts'
import { standsOn, type Unit } from './unit.ts'

type UnitId = Id<'unit'>
type Alive = Pick<Unit, 'id' | 'from' | 'to'>

/**
 * Who stands in a unit's place on a day: itself while it lives, after its end those who took over from it on the day on which it
 * ended, along every further merger; nobody where it ended without a successor, or has not begun yet.
 */
export function successorsAt(unit: UnitId, on: Day, { lives, descents }: Kin): UnitId[] {
  const alive = new Map(lives.map((life) => [life.id, life]))
  const [found, seen] = [new Set<UnitId>(), new Set<UnitId>()]
  const follow = (id: UnitId) => {
    const life = alive.get(id)
    if (!life || seen.has(id)) return
    seen.add(id)
    if (standsOn(life, on)) found.add(id)
    else if (life.to !== null && life.to <= on)
      for (const { from, to, on: day } of descents) if (from === id && day === life.to) follow(to)
  }
  follow(unit)
  return [...found]
}

export type Kin = { lives: Alive[]; descents: Descent[] }

/** Units of another day under those that stand in their place today; `lost` are those in whose place nobody stands. */
export function broughtForward(then: Unit[], now: Unit[], today: Day, kin: Kin): { present: Present[]; lost: Unit[] } {
  const placed = then.map((unit) => ({ unit, places: successorsAt(unit.id, today, kin) }))
  const present = now.map((unit) => ({
    ...unit,
    were: placed.flatMap((one) => (one.places.includes(unit.id) ? [one.unit] : [])),
  }))
  return { present, lost: placed.flatMap(({ unit, places }) => (places.length === 0 ? [unit] : [])) }
}

export type Present = Unit & { were: Unit[] }

/** All that it came out of, and all that came out of it, each with the descents that lead there; itself among them. */
export function kinOf(unit: UnitId, descents: Descent[]): { units: UnitId[]; descents: Descent[] } {
  const back = reach(unit, descents, ({ from, to }) => [to, from])
  const forth = reach(unit, descents, ({ from, to }) => [from, to])
  const kin = [...new Set([...back, ...forth])]
  const between = (known: Set<UnitId>) => descents.filter(({ from, to }) => known.has(from) && known.has(to))
  return { units: kin, descents: [...new Set([...between(back), ...between(forth)])] }
}

function reach(start: UnitId, descents: Descent[], step: (descent: Descent) => [UnitId, UnitId]): Set<UnitId> {
  const reached = new Set([start])
  for (const unit of reached)
    for (const descent of descents) {
      const [near, far] = step(descent)
      if (near === unit) reached.add(far) // a set that is walked meets what is added on the way
    }
  return reached
}
