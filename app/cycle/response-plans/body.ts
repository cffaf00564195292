// What a response plan says: kept as one document, because it is written, handed in and approved as a whole.
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'

/** Whether more of it is better, or less: "ít nhất", "không quá". */
export type Direction = 'at_least' | 'at_most'

/** `last` is last year's result as the unit states it, with where it stands, until the product has measured one. */
export type TargetLine = {
  text: string
  direction: Direction
  value: number | null
  measure: string
  by: PartialDay | null
  who: string
  last: number | null
  lastSource: string
}

/** Công trình, phần việc chào mừng: `cost` in đồng and `days` of work as planned. */
export type RegisteredWork = {
  id: Id<'work'>
  name: string
  cost: number | null
  days: number | null
  by: PartialDay | null
  who: string
}

export type ResponseBody = {
  contents: Id<'content'>[]
  duties: Id<'duty'>[]
  topics: string
  measures: string
  targets: TargetLine[]
  works: RegisteredWork[]
}

export const emptyBody: ResponseBody = { contents: [], duties: [], topics: '', measures: '', targets: [], works: [] }
