// A campaign's phases, occasions and reviews as one timeline. Pure.

import { phaseStateOf } from '#cycle/campaigns/campaign.rules.ts'
import type { Campaign, Occasion, Phase, Review } from '#cycle/campaigns/campaign.ts'
import { type Day, dayOf } from '#kernel/day.ts'
import { firstDay, lastDay, type PartialDay } from '#kernel/partial-day.ts'

export type Happening = { day: Day; on: PartialDay | Day } & (
  | { kind: 'launch' }
  | { kind: 'today' }
  | { kind: 'interim' | 'final' }
  | { kind: 'occasion'; text: string }
)

/** What has a date, in the order of time; a month stands at its first day. */
export function happeningsOf(
  campaign: Campaign,
  { occasions, reviews }: { occasions: Occasion[]; reviews: Review[] },
  today: Day,
): Happening[] {
  const launched = dayOf(campaign.launchedAt)
  const happenings: Happening[] = [
    { kind: 'launch', day: launched, on: launched },
    { kind: 'today', day: today, on: today },
    ...reviews.flatMap(({ kind, on }) => (on ? [{ kind, day: firstDay(on), on }] : [])),
    ...occasions.flatMap(({ text, on }) => (on ? [{ kind: 'occasion' as const, text, day: firstDay(on), on }] : [])),
  ]
  return happenings.toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** From the first to the last day of all that is drawn. */
export function stretchOf(campaign: Campaign, phases: Phase[], happenings: Happening[]): { from: Day; to: Day } {
  const starts = [campaign.from, ...phases.map(({ from }) => from)].map(firstDay)
  const ends = [campaign.to, ...phases.map(({ to }) => to)].map(lastDay)
  const days = happenings.filter(({ kind }) => kind !== 'today').map(({ day }) => day)
  return { from: least([...starts, ...days]), to: most([...ends, ...days]) }
}

/** The phase in which the day lies, the last begun where several do. */
export const currentPhase = (phases: Phase[], today: Day): Phase | undefined =>
  phases.filter((phase) => phaseStateOf(phase, today) === 'running').at(-1)

/** The review that comes next. */
export const nextReview = (reviews: Review[], today: Day): (Review & { on: PartialDay }) | undefined =>
  reviews
    .flatMap((review) => (review.on && lastDay(review.on) >= today ? [{ ...review, on: review.on }] : []))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))[0]

const least = (days: Day[]): Day => days.reduce((one, other) => (other < one ? other : one))
const most = (days: Day[]): Day => days.reduce((one, other) => (other > one ? other : one))
