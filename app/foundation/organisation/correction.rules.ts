// What was written down wrongly about a unit, as acts of the days since which it has stood there. Pure.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Life } from './history.ts'
import { type Draft, noChanges } from './reorganisation.ts'
import type { Particulars } from './unit.ts'

/**
 * A wrong word was wrong since it was written: a correction reaches back over every span that has it, and forward to the change
 * in the world that wrote another. One act for each day on which something wrong began; none where nothing differs.
 */
export function correctionsOf(life: Life, change: Partial<Particulars>, today: Day): Draft[] {
  const at = spanAt(life, today)
  const shown = life.spans[at]
  if (!shown) return []

  const days = new Map<Day, Partial<Particulars>>()
  for (const key of fields) {
    const right = change[key]
    if (right === undefined || right === shown[key]) continue
    const since = sinceWhen(life, at, key)
    days.set(since, { ...days.get(since), [key]: right })
  }
  return [...days].map(([on, set]) => draft(life.unit, on, set))
}

const fields = ['name', 'shortName', 'kind', 'parent', 'tier'] as const

const draft = (unit: Id<'unit'>, on: Day, set: Partial<Particulars>): Draft => ({
  ...{ what: 'correct', on, ground: null },
  changes: { ...noChanges, sets: [{ unit, ...set }] },
})

/** The span that a page of today shows. */
function spanAt({ spans }: Life, today: Day): number {
  const begun = spans.findLastIndex(({ from }) => from <= today)
  return Math.max(begun, 0)
}

function sinceWhen({ spans, from }: Life, at: number, key: (typeof fields)[number]): Day {
  let first = at
  while (first > 0 && spans[first - 1]?.[key] === spans[at]?.[key]) first--
  return spans[first]?.from ?? from
}
