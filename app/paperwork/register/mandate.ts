// A mandate (nhiệm kỳ) of a Party organisation: from the close of one congress to the close of the next.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type Mandate = {
  id: Id<'mandate'>
  unit: Id<'unit'>
  name: string
  from: Day
  to: Day | null // the first day that it does not cover
}

export type NewMandate = Omit<Mandate, 'id'>
