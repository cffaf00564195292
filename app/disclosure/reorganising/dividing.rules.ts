// Among whom a duty may be divided while a split is previewed, and what was chosen of it. Pure.
import type { How } from '#cycle/duties/holding.ts'
import type { Changes } from '#foundation/organisation/reorganisation.ts'
import type { Id } from '#kernel/ids.ts'
import type { DutyMove } from './consequence.ts'

type Moving = { from: Id<'unit'>; how: How | null; isWaiting: boolean }

/** Those that come out of its unit, and the unit itself where it goes on. What was handed in is judged first. */
export function heirsFor({ from, how, isWaiting }: Moving, { lineage }: Pick<Changes, 'lineage'>): Id<'unit'>[] {
  if (isWaiting || (how !== 'one_of_several' && how !== 'stayed')) return []
  const heirs = lineage.filter((one) => one.from === from).map(({ to }) => to)
  return how === 'stayed' ? [from, ...heirs] : heirs
}

export type Chosen = { duty: Id<'duty'>; unit: Id<'unit'> }

/** What the form says of each duty that may be divided; `rest` has all that nothing is said of. What was not offered is left out. */
export function chosenOf(moves: DutyMove[], said: Map<string, string>, rest: string): (Chosen & { before: string })[] {
  return moves.flatMap(({ duty, offers, from }) => {
    const wanted = said.get(duty) || rest
    const offer = offers.find(({ unit }) => unit === wanted)
    return offer ? [{ duty, unit: offer.unit, before: from }] : []
  })
}
