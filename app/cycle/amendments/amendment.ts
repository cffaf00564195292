// An amendment: a document that changes a campaign while it runs, as one switch with the words before and after.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import type { Choice, What } from './change.ts'
import type { ElementKind } from './element.ts'

export type AmendmentStatus = 'draft' | 'applied' | 'dropped' | 'taken_back'

export type Amendment = {
  id: Id<'amendment'>
  campaign: Id<'campaign'>
  plan: Id<'plan'> // the document
  planKind: 'campaign_plan' | 'campaign_amendment'
  planName: string
  status: AmendmentStatus
  openedByName: string
  openedAt: Date
  effectiveOn: Day | null
  appliedAt: Date | null
  appliedByName: string | null
  overAt: Date | null
  overByName: string | null
  overReason: string | null
  /** How the document calls itself: "Kế hoạch", "74-KH/ĐU", its day as it was read. */
  document: { type: string | null; number: string | null; date: string | null }
}

/** A change as it was made, or was left. Of a change of mere words nothing stands on either side. */
export type MadeChange = {
  id: Id<'amendment_change'>
  amendment: Id<'amendment'>
  kind: ElementKind | 'text'
  what: What
  element: string | null
  before: Side
  after: Side
  choice: Choice
  byHand: boolean
  units: Id<'unit'>[]
  duties: Id<'duty'>[]
}

/** `value` null: there is nothing on this side. */
export type Side = { value: object | null; place: string; spans: Span[]; plan: Id<'plan'> | null }

/** `heirs` are those who stand in the unit's place today: itself while it lives. */
export type Acknowledgement = {
  unit: Id<'unit'>
  unitName: string
  heirs: Id<'unit'>[]
  byName: string | null
  at: Date | null
}
