// Taking an amendment back: every line and part gets its old words again, by counter-acts; nothing is deleted.
import { lockCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { restorePart, rewritePart, rewriteSole, withdrawPart } from '#cycle/campaigns/part.acts.ts'
import type { NewPart, PartKind, SolePart } from '#cycle/campaigns/part.ts'
import { amendAssignment, restoreAmended, withdrawAmended } from '#cycle/duties/amending.acts.ts'
import type { UnitsGiven } from '#cycle/duties/amending.ts'
import { releaseAmending } from '#cycle/plan-review/plan.acts.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getAmendment, listMade } from './amendment.reads.ts'
import { mayTakeBackAmendment, type TakeBackRefusal } from './amendment.rules.ts'
import type { MadeChange } from './amendment.ts'
import { holdAmendment, markOver } from './amendment.writes.ts'
import type { TaskValue } from './element.ts'
import { documentName } from './ground.ts'
import { getSince } from './since.reads.ts'

export async function takeBackAmendment(
  context: Context,
  id: Id<'amendment'>,
  reason: string,
): Promise<Verdict<TakeBackRefusal>> {
  const { campaign } = await getAmendment(context, id)
  const held = await lockCampaign(context, campaign) // whoever hands in waits for this lock
  const amendment = await holdAmendment(context, id)
  const verdict = mayTakeBackAmendment(
    await getActor(context),
    held,
    amendment,
    await getSince(context, amendment),
    reason,
  )
  if (!verdict.allowed) return verdict

  const made = (await listMade(context, id)).filter(({ choice }) => choice === 'apply')
  for (const one of made.toReversed()) await reverse(context, campaign, held.plan, one, reason)
  await markOver(context, id, { status: 'taken_back', reason })
  await releaseAmending(context, amendment.plan)
  await record(context, 'campaign.amendment-taken-back', campaign, {
    amendment: id,
    ground: documentName(amendment.document),
    reason,
  })
  return verdict
}

async function reverse(
  context: Context,
  campaign: Id<'campaign'>,
  plan: Id<'plan'>,
  one: MadeChange,
  reason: string,
): Promise<void> {
  const { kind, what, element, before } = one
  if (kind === 'text' || element === null) return
  if (kind === 'task') return reverseLine(context, one, plan, reason)
  const source = { spans: before.spans, plan: before.plan ?? plan }
  if (kind === 'theme' || kind === 'period')
    return rewriteSole(context, campaign, before.value && ({ kind, value: before.value, ...source } as SolePart))
  if (what === 'removed') return restorePart(context, campaign, kind as PartKind, element)
  if (what === 'added') return withdrawPart(context, campaign, kind as PartKind, element, context.today)
  return rewritePart(context, campaign, element, { kind, value: before.value, ...source } as NewPart)
}

type Given = TaskValue & UnitsGiven

async function reverseLine(
  context: Context,
  { what, element, before, after, duties }: MadeChange,
  plan: Id<'plan'>,
  reason: string,
): Promise<void> {
  const line = element as Id<'assignment'>
  const ground = { reason, ground: null }
  const given = before.value as Given | null // as it was written when it was applied
  if (what === 'added') return expect(await withdrawAmended(context, line, ground))
  if (given === null) return
  if (what === 'removed')
    return restoreAmended(context, line, { withdrawn: duties, unitClass: given.unitClass }, ground)
  const { text, body, deadline, deadlineWords, every, with: cooperating, units, unitClass } = given
  const isMoved = duties.length > 0 || body !== (after.value as TaskValue).body
  const words = { text, body, deadline, deadlineWords, every, cooperating }
  const place = { place: before.place, spans: before.spans, source: before.plan === plan ? null : before.plan }
  expect(
    await amendAssignment(context, line, { ...words, ...place, given: isMoved ? { units, unitClass } : null }, ground),
  )
}

/** The rule has looked at everything that could stand in the way. */
function expect(outcome: Verdict<unknown>): void {
  if (!outcome.allowed) throw new Error(`an amendment cannot be taken back: ${JSON.stringify(outcome.refusal)}`)
}
