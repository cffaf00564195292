// Where and when an answer holds, said shortly: points that differ in one respect alone are told together. Pure.
import type { Place, State } from './right.ts'

/** One place and state in which a rule was asked. */
export type Point = { state: State; place: Place | null }

export type Respect = 'place' | keyof State
type Value = string | boolean

/** All the values that hold together, for each respect that matters; a respect that is not there does not matter. */
export type Condition = Partial<Record<Respect, Value[]>>

const respects: Respect[] = [
  ...(['place', 'oneself', 'campaign', 'duty', 'plan', 'document', 'response', 'commitment'] as const),
  ...(['handedIn', 'onTrial', 'link'] as const),
]

/** `points` are those in which one answer was given, `all` those in which it was asked. */
export function conditionsOf(points: Point[], all: Point[]): Condition[] {
  let found = points.map(asCondition)
  for (const respect of respects.toReversed()) found = joined(found, respect)
  const others = all.filter((point) => !points.includes(point))
  return [...new Map(found.map((one) => shortest(one, others)).map((one) => [JSON.stringify(one), one])).values()]
}

/** A state that does not say yes says no, where others of the same right say yes or no. */
const yesOrNo: Respect[] = ['oneself', 'handedIn', 'onTrial']

const valueIn = ({ state, place }: Point, respect: Respect): Value | null =>
  (respect === 'place' ? place : state[respect]) ?? (yesOrNo.includes(respect) ? false : null)

function asCondition(point: Point): Condition {
  const known = respects.flatMap((respect) => {
    const value = valueIn(point, respect)
    return value === null ? [] : [[respect, [value]] as const]
  })
  return Object.fromEntries(known)
}

/** Those that are alike in all other respects become one. */
function joined(conditions: Condition[], respect: Respect): Condition[] {
  const alike = Map.groupBy(conditions, (one) => JSON.stringify({ ...one, [respect]: respect in one }))
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const values = [first, ...others].flatMap((one) => one[respect] ?? [])
    return [values.length > 0 ? { ...first, [respect]: [...new Set(values)] } : first]
  })
}

/** What can go unsaid without taking in a point in which the answer is another. */
function shortest(condition: Condition, others: Point[]): Condition {
  let short = condition
  for (const respect of respects) {
    const { [respect]: _, ...rest } = short
    if (!others.some((point) => holdsAt(rest, point))) short = rest
  }
  return short
}

export const holdsAt = (condition: Condition, point: Point): boolean =>
  respects.every((respect) => {
    const value = valueIn(point, respect)
    return !condition[respect] || (value !== null && condition[respect].includes(value))
  })
