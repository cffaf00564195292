// Which duties a reorganisation or its undoing would pass on, and which stay where they were done. Pure.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { holderOn, holdingsOf, type Past } from './holding.rules.ts'
import type { Given, How } from './holding.ts'

export type Asked = Given & { id: Id<'duty'>; text: string; isAsked: boolean }

/** `how` is null where it goes back to whom it was given to. */
export type Passing = { duty: Id<'duty'>; text: string; from: Id<'unit'>; to: Id<'unit'>; how: How | null }

/** `kept` stay although they would go back; `done` stay because they were accepted before the day. */
export type Passings = { passing: Passing[]; done: Passing[]; kept: Passing[] }

/** `by` is the act itself where it is entered already: what the office chose for it was not chosen before it. */
type Between = { before: Past; after: Past; on: Day; ended: Id<'unit'>[]; by?: Id<'reorganisation'> }

export function passingsOf(duties: Asked[], { by, ...between }: Between): Passings {
  const asSooner = (duty: Asked) => (by ? without(duty, by) : duty)
  return passings(duties, between, { was: asSooner, is: (duty) => duty })
}

/** The same of an undoing: what the office chose for it falls with it, and what was handed in under it stays. */
export function passingsBack(
  duties: Asked[],
  kept: { id: Id<'duty'>; unit: Id<'unit'>; from: Day }[],
  { by, ...between }: Omit<Between, 'ended' | 'by'> & { by: Id<'reorganisation'> },
): Passings {
  const stays = new Map(kept.map((one) => [one.id, one]))
  const going = duties.filter(({ id }) => !stays.has(id))
  const asUndone = (duty: Asked) => without(duty, by)
  const found = passings(going, { ...between, ended: [] }, { was: (duty) => duty, is: asUndone })
  const left = duties.flatMap(({ id, text, isAsked }) => {
    const one = stays.get(id)
    return one && isAsked ? [{ duty: id, text, from: one.unit, to: one.unit, how: 'kept' as const }] : []
  })
  return { ...found, kept: left }
}

type Seen = Record<'was' | 'is', (duty: Asked) => Asked>

function passings(duties: Asked[], { before, after, on, ended }: Omit<Between, 'by'>, seen: Seen): Passings {
  const found: Passings = { passing: [], done: [], kept: [] }
  for (const duty of duties.filter(({ isAsked }) => isAsked)) {
    const [was, is] = [holdingsOf(seen.was(duty), before), holdingsOf(seen.is(duty), after)]
    const [from, to] = [holderOn(duty, was, on), holderOn(duty, is, on)]
    const how = is.findLast((one) => one.from <= on)?.how ?? null
    const isNew = how === 'stayed' && was.length < is.length
    const one = { duty: duty.id, text: duty.text, from, to, how }
    if (from !== to || isNew) found.passing.push(one)
    else if (ended.includes(from) && duty.finishedOn !== null && duty.finishedOn < on) found.done.push(one)
  }
  return found
}

const without = (duty: Asked, by: Id<'reorganisation'>): Asked => ({
  ...duty,
  choices: duty.choices.filter((one) => one.by !== by),
})
