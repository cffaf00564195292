// A plan of a level above, or an earlier one, that a campaign carries out, and where it is found in this installation.
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

/** What a document is known by. */
export type Citation = { number: string | null; issuedOn: PartialDay | null; issuer: string | null }

/** A campaign of this committee, a plan of it that is not launched, or a campaign of another committee, of which only the name is shown. */
export type LeadsTo =
  | { to: 'campaign'; campaign: Id<'campaign'>; name: string }
  | { to: 'plan'; plan: Id<'plan'>; name: string }
  | { to: 'elsewhere'; issuer: string; name: string }

export type SuperiorPlan = Citation & {
  id: Id<'superior_plan'>
  type: string | null
  text: string
  spans: Span[]
  leadsTo: LeadsTo | null // null: kept as a reference until it exists here
}
