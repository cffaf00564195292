// Which norm a paper follows: that of its family in force on the day that it bears, or on which its draft was drawn.
import type { Day } from '#kernel/day.ts'
import type { Family, Paper } from '../paper.ts'
import type { Layout } from './layout.ts'
import { partyHd05 } from './party-hd05.ts'
import { partyHd36 } from './party-hd36.ts'
import { stateNd30 } from './state-nd30.ts'
import { youthUnion } from './youth-union.ts'

/** The oldest first; what is older than the oldest is laid out like it. */
export const layouts: Record<Family, [Layout, ...Layout[]]> = {
  PARTY: [partyHd36, partyHd05],
  STATE: [stateNd30],
  YOUTH_UNION: [youthUnion],
}

export const layoutOf = ({ family, on, drawnOn }: Pick<Paper, 'family' | 'on' | 'drawnOn'>): Layout =>
  layoutOn(family, on ?? drawnOn)

export function layoutOn(family: Family, day: Day): Layout {
  const [oldest] = layouts[family]
  return layouts[family].findLast(({ from }) => from <= day) ?? oldest
}
