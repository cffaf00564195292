// An assignment: one line of the plan as it was given out, to one unit or to many.
import type { UnitClass } from '#cycle/plan-review/mapping.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'
import type { Every } from './duty.ts'

export type Assignment = {
  id: Id<'assignment'>
  campaign: Id<'campaign'>
  finding: Id<'finding'> | null // null where it was added by hand after the launch
  splitFrom: Id<'assignment'> | null
  position: number
  body: string
  place: string
  text: string
  spans: Span[]
  source: Id<'plan'> | null // the document of the spans, where an amendment brought the line; null: the campaign's own plan
  cooperating: string[]
  unitClass: UnitClass | null // units born later that belong to it get the duty too
  deadline: PartialDay | null
  deadlineWords: string | null
  every: Every | null
  withdrawnOn: Day | null
}

/** What is to be given out, and to whom as of now. */
export type Giving = Omit<Assignment, 'id' | 'campaign' | 'withdrawnOn'> & { units: Id<'unit'>[] }
