// The fold: lives, spans and lineage out of all reorganisations, in the order of their days. Pure.
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import type { Id } from '#kernel/ids.ts'
import type { Descent, History, Life, Obstacle, Problem, Span } from './history.ts'
import type { Changes, Step } from './reorganisation.ts'
import { isOutside, type Particulars, type Unit } from './unit.ts'

type UnitId = Id<'unit'>

/** What stands after one act: only what the act touches, over what stood before. Undefined where it stands no more. */
type After = Map<UnitId, Particulars | undefined>

/**
 * Acts that were undone are left out, and so is one that cannot be done to what it finds: so every day has a tree, whatever was
 * entered. A name that is taken is told as a problem, and the act is done.
 */
export function historyOf(acts: readonly Step[]): History {
  const living = new Map<UnitId, Particulars>()
  const names = new Map<string, UnitId>() // of those that live, so that two of one name are found at once
  const lives = new Map<UnitId, Life>()
  const descents: Descent[] = []
  const problems: Problem[] = []

  for (const { id, on, changes, undone } of acts.toSorted((one, other) => compare(one, other))) {
    const after: After = new Map()
    const obstacles = undone ? [] : apply(changes, { living, lives, names }, after)
    problems.push(...obstacles.map((obstacle) => ({ act: id, obstacle })))
    if (undone || obstacles.some(({ why }) => why !== 'name-taken')) {
      for (const { unit, ...born } of changes.begins) if (!lives.has(unit)) lives.set(unit, unborn(unit, born, on))
      continue
    }

    for (const [unit, now] of after) {
      const before = living.get(unit)
      if (before && names.get(fold(before.name)) === unit) names.delete(fold(before.name))
      if (now) living.set(unit, now)
      else living.delete(unit)
      const life = lives.get(unit)
      if (now) lives.set(unit, life && before ? changed(life, now, on) : born(unit, now, on))
      else if (life) ended(life, on)
    }
    for (const [unit, now] of after) if (now) names.set(fold(now.name), unit)
    descents.push(...changes.lineage.map((succession) => ({ ...succession, on, by: id })))
  }
  return { lives, descents, problems }
}

/** The units that live on a day, as they are called on it. */
export function unitsOn({ lives }: History, on: Day): Unit[] {
  const found: Unit[] = []
  for (const life of lives.values()) {
    const span = life.spans.find(({ from, to }) => from <= on && (to === null || to > on))
    if (span) found.push({ ...span, id: life.unit, from: life.from, to: life.to })
  }
  return found
}

/** The days on which something begins, changes or ends, in order. */
export const daysOf = ({ lives }: History): Day[] =>
  [
    ...new Set([...lives.values()].flatMap(({ spans }) => spans.flatMap(({ from, to }) => (to ? [from, to] : [from])))),
  ].sort()

export const compare = (one: Pick<Step, 'on' | 'seq'>, other: Pick<Step, 'on' | 'seq'>): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.seq - other.seq

type Before = { living: Map<UnitId, Particulars>; lives: Map<UnitId, Life>; names: Map<string, UnitId> }

function apply({ ends, begins, sets, lineage }: Changes, before: Before, after: After): Obstacle[] {
  const { living, lives } = before
  const stands = (unit: UnitId) => (after.has(unit) ? after.get(unit) : living.get(unit))
  const obstacles: Obstacle[] = []

  for (const unit of ends) {
    if (!stands(unit)) obstacles.push({ why: 'not-living', unit })
    after.set(unit, undefined)
  }
  for (const { unit, ...born } of begins) {
    const known = lives.get(unit)
    if (after.has(unit) || (known && known.spans[0]?.to !== known.from)) obstacles.push({ why: 'begun-already', unit })
    after.set(unit, born)
  }
  for (const { unit, ...patch } of sets) {
    const now = stands(unit)
    if (now) after.set(unit, { ...now, ...patch })
    else obstacles.push({ why: 'not-living', unit })
  }
  for (const { from, to } of lineage) {
    if (!living.has(from)) obstacles.push({ why: 'not-living', unit: from })
    if (!stands(to)) obstacles.push({ why: 'not-living', unit: to })
  }

  const set = new Set(sets.filter(({ parent }) => parent !== undefined).map(({ unit }) => unit))
  for (const unit of ends)
    obstacles.push(
      ...adopt(
        unit,
        lineage.filter(({ from }) => from === unit).map(({ to }) => to),
      ),
    )
  const bearers = Map.groupBy(
    [...after].filter(([, now]) => now !== undefined),
    ([, now]) => fold(now?.name ?? ''),
  )
  for (const [unit, now] of after) if (now) obstacles.push(...standing(unit, now))
  return obstacles

  /** What stood under a unit that ends goes to its one successor. */
  function adopt(ended: UnitId, successors: UnitId[]): Obstacle[] {
    const children = [...living].filter(([unit, { parent }]) => parent === ended && stands(unit)?.parent === ended)
    const left = children.filter(([unit]) => !set.has(unit)).map(([unit]) => unit)
    const [successor] = successors
    if (left.length === 0) return []
    if (successor === undefined || successors.length > 1) return [{ why: 'children-left', unit: ended, children: left }]
    for (const unit of left) {
      const now = stands(unit)
      if (now) after.set(unit, { ...now, parent: successor })
    }
    return []
  }

  function standing(unit: UnitId, now: Particulars): Obstacle[] {
    const found: Obstacle[] = []
    const parent = now.parent === null ? null : stands(now.parent)
    if (parent === undefined) found.push({ why: 'parent-not-living', unit })
    else if (isAbove(unit, now.parent)) found.push({ why: 'parent-is-below', unit })
    else if (parent && isOutside(now) && !isOutside(parent)) found.push({ why: 'parent-is-inside', unit })
    if (isTaken(unit, now.name)) found.push({ why: 'name-taken', unit, name: now.name })
    return found
  }

  function isAbove(unit: UnitId, start: UnitId | null): boolean {
    for (let at = start, steps = 0; at !== null; at = stands(at)?.parent ?? null, steps++)
      if (at === unit || steps > 100) return true
    return false
  }

  function isTaken(unit: UnitId, name: string): boolean {
    if ((bearers.get(fold(name))?.length ?? 0) > 1) return true
    const bearer = before.names.get(fold(name))
    return bearer !== undefined && bearer !== unit && fold(stands(bearer)?.name ?? '') === fold(name)
  }
}

const born = (unit: UnitId, now: Particulars, on: Day): Life => ({
  ...{ unit, from: on, to: null },
  spans: [{ ...now, from: on, to: null }],
})

const unborn = (unit: UnitId, now: Particulars, on: Day): Life => ({
  ...{ unit, from: on, to: on },
  spans: [{ ...now, from: on, to: on }],
})

/** The life with another span from that day on; none of no length, and no two alike beside each other. */
function changed(life: Life, now: Particulars, on: Day): Life {
  const { spans } = life
  const last = spans.at(-1)
  if (last && last.from < on) spans.splice(-1, 1, { ...last, to: on })
  else spans.pop()
  const before = spans.at(-1)
  if (before && isSame(before, now)) spans.splice(-1, 1, { ...before, to: null })
  else spans.push({ ...now, from: on, to: null })
  return life
}

function ended(life: Life, on: Day): void {
  const last = life.spans.pop()
  if (last && (last.from < on || life.spans.length === 0)) life.spans.push({ ...last, to: on })
  life.to = on
}

const isSame = (span: Span, now: Particulars): boolean =>
  span.name === now.name &&
  span.shortName === now.shortName &&
  span.kind === now.kind &&
  span.parent === now.parent &&
  span.tier === now.tier
