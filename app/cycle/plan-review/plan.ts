// A plan document as it was handed in: the file, and what the machine read in it, which is never changed.
import type { Note } from '#cycle/plan-reading/opening/opened.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'

export type PlanKind = 'campaign_plan' | 'campaign_amendment'
/** `amending`: it has amended a campaign that runs. */
export type PlanStatus = 'draft' | 'launched' | 'amending' | 'dropped'

export type PlanEntry = {
  id: Id<'plan'>
  name: string
  kind: PlanKind
  status: PlanStatus
  file: Id<'file'> | null // null where the text was pasted
  keptByName: string
  keptAt: Date
}

export type Plan = PlanEntry & { reading: PlanReading; notes: Note[] }

/** A line of the list: how many findings wait for an answer. */
export type PlanLine = PlanEntry & { open: number }

/** What a plan of a level below may name this one by. */
export type NumberedPlan = {
  plan: Id<'plan'>
  name: string
  number: string
  date: string | null
  issuer: string | null
}

/** What follows a plan's address so that its page marks these very words: `?from=12&to=80#at-12`. */
export function at(spans: Span[]): string {
  const [first] = spans
  if (!first) return ''
  return `?${spans.map(([start, end]) => `from=${start}&to=${end}`).join('&')}#at-${first[0]}`
}
