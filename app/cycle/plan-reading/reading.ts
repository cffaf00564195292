// What a plan document says, element by element, each with the place in the text that it came from.
// Offsets are UTF-16 code units into `source.text` (NFC). Dates are ISO cut to what is known: 2024-08-05, 2024-08, 2024-Q3, 2024.

import type { Span } from '#kernel/span.ts'

export type { Span }

/** Where an element stands (several spans where a page break parts it) and how sure the reader is, 0–1. */
export type At = { spans: Span[]; confidence: number }

/** `raw` is the slices of the spans, joined by one blank. */
export type Found<T> = At & { value: T; raw: string }
export type Text = Found<string>

export type When = {
  on: string | null
  before: boolean // "trước ngày 25/6": on 25/6, before
  from: string | null
  every: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | null // then `on` is null and `raw` has the words
  after: { amount: number; unit: 'day' | 'working-day'; of: string } | null
  raw: string
}

export type Section = At & { ordinal: string | null; heading: string; items: Text[]; children: Section[] }

export type Signer = At & { authority: string | null; acting: string | null; title: string | null; name: string | null }

export type Kind = 'campaign-plan' | 'campaign-amendment' | 'other'
export type Layout = 'party' | 'state' | 'youth-union' | 'none'
export type Format = 'docx' | 'pdf' | 'doc' | 'txt'

export type Source = { format: Format; text: string; pages: Span[] | null }

export type DocumentHead = {
  type: Text | null
  number: Text | null
  symbol: Text | null
  place: Text | null
  date: Text | null
  subject: Text | null
  issuer: Text | null
  issuerParents: Text[]
  amends: Text | null
  layout: Layout
}

export type Basis = At & {
  type: string | null
  number: string | null
  date: string | null
  issuer: string | null
  raw: string
}
export type Reference = At & { number: string | null; what: string }
export type Phase = At & {
  name: string
  from: string | null
  to: string | null
  aim: Text | null
  occasions: Text[]
  raw: string
}
export type Review = At & { kind: 'interim' | 'final'; when: string | null; reportBy: string | null }
export type Comparator = '>' | '>=' | '=' | '<=' | '<'
export type Target = At & {
  text: string
  from: number | null
  value: number
  upTo: number | null
  unit: string
  comparator: Comparator | null
  by: string | null
}
export type Movement = At & {
  name: string
  period: { from: string | null; to: string | null } | null
  launchedBy: string | null
}
export type ProgrammeItem = At & { order: number; item: string; who: string | null }
export type Ceremony = At & {
  name: string
  when: Text | null // where it is a date, `value` is the ISO date
  tentative: boolean
  place: Text | null
  joinedWith: Text | null
  participants: Text[]
  programme: ProgrammeItem[]
}
export type Track = At & { track: 'state' | 'party' | 'organisation' | 'other'; lead: string | null; basis: string[] }
export type Task = At & {
  text: string
  deadline: string | string[] | null
  when: When[]
  with: string[]
  under: string | null
}
export type Assignment = At & { body: string; tasks: Task[] }
export type Change = At & { what: string; before: string | null; after: string }
export type Recipient = At & { who: string; purpose: string | null; archive: boolean }

export type LintCode =
  | 'number-blank'
  | 'ordinal-repeated'
  | 'ordinal-gap'
  | 'dates-contradict'
  | 'phase-overlap'
  | 'review-outside-phases'
  | 'task-given-twice'
  | 'task-without-deadline'
  | 'target-without-number'
  | 'body-unknown'
  | 'body-without-task'
  | 'reference-broken'
  | 'bases-superseded'
export type Lint = { code: LintCode; message: string; spans: Span[] }

/** A sentence is assigned when an element other than `outline` holds a part of it. */
export type Coverage = { sentences: number; assigned: number; unassigned: Span[] }

export type PlanReading = {
  kind: Kind
  source: Source
  document: DocumentHead
  bases: Basis[]
  references: Reference[]
  purposes: Text[]
  requirements: Text[]
  theme: Text | null
  slogans: Text[]
  period: (At & { from: string | null; to: string | null }) | null
  phases: Phase[]
  reviews: Review[]
  targets: Target[]
  goals: Text[]
  outline: Section[]
  contents: Section[]
  movements: Movement[]
  ceremony: Ceremony | null
  commendation: Track[]
  assignments: Assignment[]
  changes: Change[]
  budget: Text | null
  recipients: Recipient[]
  signer: Signer | null
  cosigners: Signer[]
  lint: Lint[]
  coverage: Coverage
}
