// What a setting is: a value that the law leaves to the committee or fixes for it, with its limits, periods and source.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export const groups = ['council', 'publicity', 'time', 'money', 'data', 'writing', 'keeping'] as const
export type Group = (typeof groups)[number]

/** Whether the rule's own wording was read, only reported, remembered, or is left to province and commune. */
export type Certainty = 'read' | 'reported' | 'unread' | 'local'

export type Measure = 'working_days' | 'days' | 'percent' | 'base_salaries' | 'of_individual' | 'dong'

/** From its day on, until the next period begins. */
type Period<Value> = { from: string; value: Value }

type Common = {
  /** The rule of law that it belongs to, as the sources name it. */
  rule: string
  group: Group
  certainty: Certainty
  /** The law fixes it: shown, so that all know it, and never changed here. */
  given?: true
}
type Figure = Common & {
  kind: 'figure'
  measure: Measure
  least: number
  most: number
  decimals: 0 | 2
  periods: readonly [Period<number>, ...Period<number>[]]
}
type Choice = Common & {
  kind: 'choice'
  choices: readonly string[]
  periods: readonly [Period<string>, ...Period<string>[]]
}
export type SettingKind = Figure | Choice
export type SettingValue = number | string

/** What somebody has set, and whether somebody has confirmed it on which paper. */
export type Change = {
  id: Id<'setting'>
  value: SettingValue
  from: Day
  setBy: { id: Id<'person'>; name: string }
  setAt: Date
  confirmed: Confirmation | null
}
export type Confirmation = { by: string; at: Date; paper: string }

export const longestPaper = 200
