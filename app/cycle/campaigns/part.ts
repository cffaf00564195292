// A part of a running campaign as an amendment meets it: its value, its place, and the document that it stands in.
import type { FindingValues } from '#cycle/plan-review/finding.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'

export const partKinds = [
  ...(['slogan', 'phase', 'occasion', 'review', 'target', 'content', 'movement', 'track', 'recipient'] as const),
] as const
export type PartKind = (typeof partKinds)[number]

/** What stands once in a campaign, in its own row. */
export type SoleKind = 'theme' | 'period'

type Said<Kind extends PartKind | SoleKind> = { [Each in Kind]: { kind: Each; value: FindingValues[Each] } }[Kind]

/** `plan` is the document that the spans lead into. */
export type Source = { plan: Id<'plan'>; spans: Span[] }

export type NewPart = Said<PartKind> & Source
export type SolePart = Said<SoleKind> & Source

/** `withdrawnOn`: the first day on which it holds no more. */
export type Part = Said<PartKind> & Source & { id: string; addedOn: Day | null; withdrawnOn: Day | null }
