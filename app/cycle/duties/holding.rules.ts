// Who holds a duty on every day, out of all reorganisations and of what the office chose. Pure.
import type { History, Life } from '#foundation/organisation/history.ts'
import type { Step } from '#foundation/organisation/reorganisation.ts'
import { isOutside } from '#foundation/organisation/unit.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { type Choice, type Given, type Holding, isUnsettled } from './holding.ts'

type UnitId = Id<'unit'>
type Next = Omit<Holding, 'to' | 'before'>

/** The reorganisations with what follows from them. */
export type Past = { acts: readonly Step[]; history: History }

/** Who holds it after whom it was given to, in the order of days; empty where nobody else ever does. */
export function holdingsOf({ unit, givenOn, finishedOn, choices }: Given, past: Past): Holding[] {
  const held: Holding[] = []
  const left = choices.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  let last: Pick<Holding, 'unit' | 'from'> & { how: Holding['how'] | null } = { unit, from: givenOn, how: null }

  for (;;) {
    const moved = last.how === 'kept' || last.how === 'nobody' ? null : movedFrom(last.unit, last.from, past)
    const [choice] = left
    const isChosen = choice && (!moved || choice.from <= moved.from)
    const next = isChosen ? chosen(choice, last.from) : moved
    if (!next || (finishedOn !== null && finishedOn < next.from)) break
    if (isChosen) left.shift()
    put(held, next, last.unit)
    last = next
  }
  return held.map((one, index) => ({ ...one, to: held[index + 1]?.from ?? null }))
}

/** Who holds it on a day. */
export const holderOn = (given: Pick<Given, 'unit'>, held: Holding[], on: Day): UnitId =>
  held.findLast(({ from }) => from <= on)?.unit ?? given.unit

/** What is again handed on the same day is handed on once, and asks the office if one of the steps does. */
function put(held: Holding[], next: Next, before: UnitId): void {
  const last = held.at(-1)
  if (!last || last.from < next.from) {
    held.push({ ...next, before, to: null })
    return
  }
  held.pop()
  const asks = isUnsettled(last.how) && next.how === 'succeeded'
  held.push({ ...next, ...(asks && { how: last.how, by: last.by }), before: last.before, to: null })
}

const chosen = ({ unit, from, kept, by }: Choice, since: Day): Next => ({
  ...{ unit, by, how: kept ? 'kept' : 'given' },
  from: from < since ? since : from,
})

/** The next that happens to a duty in a unit's hands since a day: a part of the unit is split off, or the unit ends. */
function movedFrom(unit: UnitId, since: Day, { acts, history }: Past): Next | null {
  const life = history.lives.get(unit)
  if (!life) return null
  const part = history.descents.find(
    ({ from, on }) => from === unit && on > since && (life.to === null || on < life.to),
  )
  if (part) return { unit, from: part.on, how: 'stayed', by: part.by }
  if (life.to === null) return null

  const end = life.to
  const descents = history.descents.filter(({ from, on }) => from === unit && on === end)
  const by = acts.find(({ on, changes, undone }) => on === end && !undone && changes.ends.includes(unit))?.id ?? null
  const [first, ...others] = new Set(descents.map(({ to }) => to))
  const next = { from: end < since ? since : end, by }
  if (first === undefined) return { ...next, ...above(life, history) }
  if (!isOwn(first, history)) return { ...next, unit, how: 'nobody' }
  return { ...next, unit: first, how: others.length > 0 ? 'one_of_several' : 'succeeded' }
}

/** The unit above at the end, where it is the committee's own. */
function above({ unit, spans }: Life, history: History): Pick<Next, 'unit' | 'how'> {
  const parent = spans.at(-1)?.parent ?? null
  return parent !== null && isOwn(parent, history) ? { unit: parent, how: 'superior' } : { unit, how: 'nobody' }
}

function isOwn(unit: UnitId, { lives }: History): boolean {
  const kind = lives.get(unit)?.spans.at(-1)?.kind
  return kind !== undefined && !isOutside({ kind })
}
