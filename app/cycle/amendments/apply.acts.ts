// The switch: everything that was decided, in one transaction, with the words before and after.
import { lockCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { settleAmending } from '#cycle/plan-review/plan.acts.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Day, dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { amendedText } from './amended-text.ts'
import { getAmendment } from './amendment.reads.ts'
import { type ApplyRefusal, mayApply, mayDecide } from './amendment.rules.ts'
import type { Amendment } from './amendment.ts'
import { holdAmendment, insertAcknowledgements, insertMade, markApplied, putChoice } from './amendment.writes.ts'
import { carryOut } from './carry-out.acts.ts'
import type { Choice } from './change.ts'
import type { DecidedChange } from './decided.rules.ts'
import { type Diff, getDiff, readingOf } from './diff.reads.ts'
import { documentName, groundWords } from './ground.ts'

/** `choices` and `anew` by the keys of the changes; `seen` is what the page showed. */
export type Confirmed = {
  seen: string
  choices: Map<string, Choice>
  anew: ReadonlySet<string>
  effectiveOn: Day | null
}

/** Keeps what was ticked, without changing the campaign. */
export async function keepChoices(
  context: Context,
  id: Id<'amendment'>,
  confirmed: Confirmed,
): Promise<Verdict<ApplyRefusal>> {
  const { campaign } = await getAmendment(context, id)
  const held = await lockCampaign(context, campaign)
  const amendment = await holdAmendment(context, id)
  const verdict = mayDecide(await getActor(context), held, amendment)
  if (verdict.allowed) await putChoices(context, id, confirmed)
  return verdict
}

export async function applyAmendment(
  context: Context,
  id: Id<'amendment'>,
  confirmed: Confirmed,
): Promise<Verdict<ApplyRefusal>> {
  const { campaign } = await getAmendment(context, id)
  const held = await lockCampaign(context, campaign) // of two clerks the second waits here, and finds it applied
  const amendment = await holdAmendment(context, id)
  const may = mayDecide(await getActor(context), held, amendment)
  if (!may.allowed) return may
  await putChoices(context, id, confirmed)
  const diff = await getDiff(context, amendment)
  const { choices, effectiveOn } = confirmed
  const choiceOf = ({ key }: DecidedChange) => choices.get(key) ?? null
  const isStale = diff.seen !== confirmed.seen
  const launchedOn = dayOf(held.launchedAt)
  const verdict = mayApply({ changes: diff.changes, choiceOf, isStale, effectiveOn, launchedOn, today: context.today })
  if (!verdict.allowed || effectiveOn === null) return verdict.allowed ? refuse({ why: 'effective-unclear' }) : verdict

  const { document } = amendment
  const outcome = await carryOut(context, {
    amendment,
    campaign: held,
    diff,
    choiceOf,
    effectiveOn,
    reason: groundWords(document),
  })
  if (!outcome.allowed) return outcome
  await insertMade(context, id, outcome.made)
  await markApplied(context, id, { effectiveOn, reading: await readingAfter(amendment, diff, choiceOf) })
  await insertAcknowledgements(context, id, outcome.units)
  await settleAmending(context, amendment.plan)
  const changes = outcome.made.filter(({ choice }) => choice === 'apply').length
  await record(context, 'campaign.amended', campaign, {
    amendment: id,
    ground: documentName(document),
    changes,
    effectiveOn,
  })
  return verdict
}

async function putChoices(context: Context, id: Id<'amendment'>, { choices, anew }: Confirmed): Promise<void> {
  for (const [key, choice] of choices) await putChoice(context, id, { key, choice, anew: anew.has(key) })
}

/** The plan as it reads now: the new version, or the old words with every sentence carried out that was not left. */
async function readingAfter(
  { planKind }: Amendment,
  { changes, sources }: Diff,
  choiceOf: (change: DecidedChange) => Choice | null,
) {
  const { base, document, amended } = sources
  if (planKind === 'campaign_plan' || !amended) return document
  const applied = new Set(
    changes.filter((change) => choiceOf(change) === 'apply').map(({ said }) => said?.spans[0]?.[0]),
  )
  const left = amended.sentences.flatMap(({ spans }, index) => (applied.has(spans[0]?.[0]) ? [] : [index]))
  return readingOf(amendedText(base, document, new Set(left)).text)
}
