// What every part of the campaign's page is given.

import type { Campaign } from '#cycle/campaigns/campaign.ts'
import type { Section } from '#cycle/plan-reading/reading.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { at } from '#cycle/plan-review/plan.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import type { campaignWords } from '../campaign.words.ts'

export type CampaignShared = {
  t: ReturnType<typeof campaignWords>
  campaign: Campaign
  outline: Section[]
  others: Map<Id<'plan'>, Section[]> // the outlines of documents that have amended it
  today: Day
  language: Language
}

/** The mark of something that the plan says; nothing where it was added without a place. `unnumbered` is said outside its sections. */
export function markOf(
  { t, campaign, outline, others }: CampaignShared,
  { spans, source = null }: { spans: Span[]; source?: Id<'plan'> | null },
  unnumbered = t.unnumbered,
) {
  const [first] = spans
  if (!first) return undefined
  const place = placeOf((source && others.get(source)) ?? outline, first[0]) || unnumbered
  return { place, to: paths.readPlan({ plan: source ?? campaign.plan }) + at(spans), label: t.place }
}
