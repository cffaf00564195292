// Asking for what a campaign holds now, as elements that can be compared with a document.
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { listParts, listSoleParts } from '#cycle/campaigns/part.reads.ts'
import { listAssignments } from '#cycle/duties/assignment.reads.ts'
import type { Assignment } from '#cycle/duties/assignment.ts'
import type { Section } from '#cycle/plan-reading/reading.ts'
import { placeOf } from '#cycle/plan-review/place.ts'
import { getPlanOutline } from '#cycle/plan-review/plan-text.reads.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import type { RunningElement } from './element.ts'

/** In the order of the plan, the campaign's own first. */
export async function listRunning(
  context: Context,
  campaign: Pick<Campaign, 'id' | 'plan'>,
): Promise<RunningElement[]> {
  const sole = (await listSoleParts(context, campaign.id)).map((part) => ({ ...part, id: campaign.id }))
  const parts = (await listParts(context, campaign.id)).filter(({ withdrawnOn }) => withdrawnOn === null)
  const lines = await listAssignments(context, campaign.id)
  const outlines = await outlinesOf(context, [campaign.plan, ...[...sole, ...parts].map(({ plan }) => plan)])
  const placed = [...sole, ...parts].map(({ kind, id, value, plan, spans }) => ({
    ...{ kind, id, value, plan, spans },
    place: placeIn(outlines.get(plan), spans),
  }))
  return [...(placed as RunningElement[]), ...lines.map((line) => taskOf(line, campaign.plan))] // kind and value stay a pair
}

export async function outlinesOf(context: Context, plans: Id<'plan'>[]): Promise<Map<Id<'plan'>, Section[]>> {
  const outlines = new Map<Id<'plan'>, Section[]>()
  for (const plan of new Set(plans)) outlines.set(plan, await getPlanOutline(context, plan))
  return outlines
}

const placeIn = (outline: Section[] | undefined, [first]: Span[]): string =>
  outline && first ? placeOf(outline, first[0]) : ''

function taskOf(line: Assignment, plan: Id<'plan'>): RunningElement<'task'> {
  const { id, text, body, deadline, deadlineWords, every, cooperating, place, spans, source } = line
  const value = { text, body, deadline, deadlineWords, every, with: cooperating }
  return { kind: 'task', id, value, place, spans, plan: source ?? plan }
}
