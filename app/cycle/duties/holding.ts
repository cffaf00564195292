// Who holds a duty from which day on, and why: whom it was given to, until a reorganisation or the office says otherwise.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

/**
 * `one_of_several`: the first of several successors. `superior`: nobody took over, and the unit above has it for now. `stayed`:
 * a part of its unit was split off. `nobody`: not even a unit above is the committee's own. Those four the office looks at.
 * `given`: the office said so. `kept`: it was handed in under a reorganisation that was undone afterwards.
 */
export type How = 'succeeded' | 'one_of_several' | 'superior' | 'stayed' | 'nobody' | 'given' | 'kept'

/** `to` is the first day on which it is another's; `before` held it until `from`. */
export type Holding = {
  unit: Id<'unit'>
  from: Day
  to: Day | null
  before: Id<'unit'>
  how: How
  by: Id<'reorganisation'> | null
}

/** What the office said, or what must stay where it was handed in (`kept`). */
export type Choice = { unit: Id<'unit'>; from: Day; kept: boolean; by: Id<'reorganisation'> | null }

/** `finishedOn` is the day on which it was accepted or its campaign ended: from then on it stays where it is. */
export type Given = { unit: Id<'unit'>; givenOn: Day; finishedOn: Day | null; choices: Choice[] }

export const unsettled = ['one_of_several', 'superior', 'stayed', 'nobody'] as const satisfies How[]
export const isUnsettled = (how: How): boolean => unsettled.some((one) => one === how)

/** Why a duty is on the list of the office; `gone` where its holder is no more. */
export type Unsettled = (typeof unsettled)[number] | 'gone'
