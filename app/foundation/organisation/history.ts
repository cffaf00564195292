// What follows from all reorganisations together: the life of every unit in spans, and who succeeded whom.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Succession } from './reorganisation.ts'
import type { Particulars } from './unit.ts'

export type Span = Particulars & { from: Day; to: Day | null }

/** From the day on which it begins to the first on which it is no more; the same day where its creation was undone. */
export type Life = { unit: Id<'unit'>; from: Day; to: Day | null; spans: Span[] }

export type Descent = Succession & { on: Day; by: Id<'reorganisation'> }

/** Why an act cannot be done to the tree that the acts before it have left. */
export type Obstacle =
  | { why: 'not-living'; unit: Id<'unit'> }
  | { why: 'begun-already'; unit: Id<'unit'> }
  | { why: 'parent-not-living'; unit: Id<'unit'> }
  | { why: 'parent-is-below'; unit: Id<'unit'> }
  | { why: 'parent-is-inside'; unit: Id<'unit'> }
  | { why: 'children-left'; unit: Id<'unit'>; children: Id<'unit'>[] }
  | { why: 'name-taken'; unit: Id<'unit'>; name: string }

export type Problem = { act: Id<'reorganisation'>; obstacle: Obstacle }

export type History = { lives: Map<Id<'unit'>, Life>; descents: Descent[]; problems: Problem[] }
