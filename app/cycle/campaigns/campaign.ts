// A campaign: the confirmed plan, running. What it holds stands as it was on the day of launch.
import type { Comparator, Track } from '#cycle/plan-reading/reading.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

/** On trial it is seen by the office alone. What is over is kept and can be read. */
export type CampaignStatus = 'trial' | 'running' | 'ended' | 'cancelled' | 'taken_back'

export type Campaign = {
  id: Id<'campaign'>
  plan: Id<'plan'>
  name: string
  number: string | null
  issuedOn: PartialDay | null
  theme: string | null
  themeSpans: Span[]
  themeSource: Id<'plan'> | null
  from: PartialDay
  to: PartialDay
  status: CampaignStatus
  launchedAt: Date
  launchedByName: string
  endedOn: Day | null
  endReason: string | null
}

/** The document that the spans lead into, where an amendment brought it; null: the campaign's own plan. */
type Sourced = { spans: Span[]; source: Id<'plan'> | null }

export type Slogan = Sourced & { id: Id<'slogan'>; text: string }

export type Phase = Sourced & {
  id: Id<'phase'>
  name: string
  from: PartialDay
  to: PartialDay
  aim: string | null
}

export type Occasion = Sourced & { id: Id<'occasion'>; text: string; on: PartialDay | null }

export type Review = Sourced & {
  id: Id<'review'>
  kind: 'interim' | 'final'
  on: PartialDay | null
  reportBy: PartialDay | null
}

export type Content = Sourced & {
  id: Id<'content'>
  parent: Id<'content'> | null
  ordinal: string | null
  text: string
}

export type Movement = Sourced & {
  id: Id<'movement'>
  name: string
  from: PartialDay | null
  to: PartialDay | null
  launchedBy: string | null
}

export type Target = Sourced & {
  id: Id<'target'>
  text: string
  comparator: Comparator | null
  value: number
  upTo: number | null
  measure: string
  by: PartialDay | null
}

export type CommendationTrack = Sourced & { id: Id<'track'>; track: Track['track']; lead: string | null }

export type Recipient = Sourced & { id: Id<'recipient'>; who: string; purpose: string | null; archive: boolean }
