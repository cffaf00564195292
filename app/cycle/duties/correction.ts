// A correction of an assignment after the launch, with its reason; those it touches see it until they have opened the duty.
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

export type CorrectionKind = 'words' | 'body' | 'deadline' | 'added' | 'withdrawn' | 'split'

export type Correction = {
  id: Id<'correction'>
  assignment: Id<'assignment'>
  duty: Id<'duty'> | null // null where it touches every unit of the line
  what: CorrectionKind
  before: string | null
  after: string | null
  reason: string
  byName: string
  at: Date
  ground: { plan: Id<'plan'>; spans: Span[] } | null // the sentence of the document that amended the plan
}

/** What somebody asks to be corrected. A deadline is null where there is to be none. */
export type Change =
  | { what: 'words'; text: string }
  | { what: 'deadline'; deadline: PartialDay | null; duty: Id<'duty'> | null }
  | { what: 'add-units'; units: Id<'unit'>[] }
  | { what: 'withdraw-unit'; duty: Id<'duty'> }
  | { what: 'withdraw' }
  | { what: 'split'; texts: string[] }

export type NewLine = { body: string; text: string; units: Id<'unit'>[]; deadline: PartialDay | null }
