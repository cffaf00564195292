// When a campaign may be amended, when that may be taken back, and who acknowledges it. Pure.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { PlanEntry } from '#cycle/plan-review/plan.ts'
import { belongsTo, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Acknowledgement, Amendment, AmendmentStatus } from './amendment.ts'
import type { Choice } from './change.ts'
import type { DecidedChange } from './decided.rules.ts'
import { wordsOf } from './element.ts'

export type OpenRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-live' }
  | { why: 'campaign-missing' }
  | { why: 'plan-settled' }
  | { why: 'own-plan' }
  | { why: 'already-amending' }

type Opening = {
  actor: Actor
  plan: Pick<PlanEntry, 'id' | 'status'>
  campaign: { status: CampaignStatus; plan: string }
  standing: Pick<Amendment, 'status'> | undefined // what the document amends already
}

export function mayOpen({ actor, plan, campaign, standing }: Opening): Verdict<OpenRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(campaign.status)) return refuse({ why: 'not-live' })
  if (campaign.plan === plan.id) return refuse({ why: 'own-plan' })
  if (standing) return refuse({ why: 'already-amending' })
  return plan.status === 'draft' ? allow : refuse({ why: 'plan-settled' })
}

export type DecideRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-live' }
  | { why: 'not-draft'; status: AmendmentStatus; by: string | null }
  | { why: 'change-gone' }
  | { why: 'no-unit' }
  | { why: 'no-element' }

export function mayDecide(
  actor: Actor,
  campaign: { status: CampaignStatus },
  amendment: Pick<Amendment, 'status' | 'appliedByName' | 'overByName'>,
): Verdict<DecideRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(campaign.status)) return refuse({ why: 'not-live' })
  const { status } = amendment
  if (status === 'draft') return allow
  return refuse({ why: 'not-draft', status, by: amendment.overByName ?? amendment.appliedByName })
}

export type ApplyRefusal =
  | DecideRefusal
  | { why: 'stale' }
  | { why: 'nothing-applied' }
  | { why: 'undecided'; count: number; key: string }
  | { why: 'unmapped'; body: string; key: string }
  | { why: 'handed-in'; text: string; count: number; key: string }
  | { why: 'incomplete'; text: string; key: string }
  | { why: 'effective-unclear' }
  | { why: 'effective-later'; day: Day }
  | { why: 'effective-before'; day: Day }

export type Applying = {
  changes: DecidedChange[]
  choiceOf: (change: DecidedChange) => Choice | null
  isStale: boolean
  effectiveOn: Day | null
  launchedOn: Day
  today: Day
}

/** Everything at once or nothing. The first that stands in the way is said. */
export function mayApply({
  changes,
  choiceOf,
  isStale,
  effectiveOn,
  launchedOn,
  today,
}: Applying): Verdict<ApplyRefusal> {
  if (isStale) return refuse({ why: 'stale' })
  const open = changes.filter((change) => choiceOf(change) === null)
  if (open[0]) return refuse({ why: 'undecided', count: open.length, key: open[0].key })
  const applied = changes.filter((change) => choiceOf(change) === 'apply')
  if (applied.length === 0) return refuse({ why: 'nothing-applied' })
  for (const change of applied) {
    const flaw = flawOf(change)
    if (flaw) return refuse(flaw)
  }
  if (effectiveOn === null) return refuse({ why: 'effective-unclear' })
  if (effectiveOn > today) return refuse({ why: 'effective-later', day: effectiveOn })
  return effectiveOn < launchedOn ? refuse({ why: 'effective-before', day: launchedOn }) : allow
}

/** Why this change cannot be applied as it stands. */
export function flawOf(change: DecidedChange): ApplyRefusal | null {
  const { key, kind, what, before, after, asksMapping, mapping, touched, doubt } = change
  if (kind === 'text') return doubt === 'not-found' ? { why: 'incomplete', text: change.said?.text ?? '', key } : null
  if (after?.kind === 'task' && asksMapping && mapping === null) return { why: 'unmapped', body: after.value.body, key }
  if (after?.kind === 'phase' && !(after.value.from && after.value.to))
    return { why: 'incomplete', text: after.value.name, key }
  const leaves = what === 'removed' || asksMapping
  const waiting =
    kind === 'task' && leaves && before ? touched.filter(({ status }) => status === 'handed-in').length : 0
  return waiting > 0 && before ? { why: 'handed-in', text: wordsOf(before), count: waiting, key } : null
}

export type TakeBackRefusal =
  | { why: 'not-the-office' }
  | { why: 'not-live' }
  | { why: 'not-applied'; status: AmendmentStatus }
  | { why: 'amended-since'; by: string }
  | { why: 'acted-since'; units: string[] }
  | { why: 'corrected-since'; text: string }
  | { why: 'reason-missing' }

export type Since = { amendment: string | null; acted: string[]; corrected: string | null }

/** As long as nobody has built upon it: no unit has handed in, nothing was corrected, no later amendment stands. */
export function mayTakeBackAmendment(
  actor: Actor,
  campaign: { status: CampaignStatus },
  { status }: Pick<Amendment, 'status'>,
  since: Since,
  reason: string | null,
): Verdict<TakeBackRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (!isLive(campaign.status)) return refuse({ why: 'not-live' })
  if (status !== 'applied') return refuse({ why: 'not-applied', status })
  if (since.amendment !== null) return refuse({ why: 'amended-since', by: since.amendment })
  if (since.acted.length > 0) return refuse({ why: 'acted-since', units: since.acted })
  if (since.corrected !== null) return refuse({ why: 'corrected-since', text: since.corrected })
  return reason === '' ? refuse({ why: 'reason-missing' }) : allow
}

export type AcknowledgeRefusal = { why: 'not-touched' } | { why: 'not-in-force' } | { why: 'acknowledged' }

/** Anybody who holds a post in the unit speaks for it, and after its end whoever holds one in what took over from it. */
export const speaksFor = (actor: Actor, { unit, heirs }: Pick<Acknowledgement, 'unit' | 'heirs'>): boolean =>
  [unit, ...heirs].some((one) => belongsTo(actor, one))

export function mayAcknowledge(
  actor: Actor,
  { status }: Pick<Amendment, 'status'>,
  acknowledgements: Acknowledgement[],
): Verdict<AcknowledgeRefusal> {
  const own = acknowledgements.filter((one) => speaksFor(actor, one))
  if (own.length === 0) return refuse({ why: 'not-touched' })
  if (status !== 'applied') return refuse({ why: 'not-in-force' })
  return own.some(({ at }) => at === null) ? allow : refuse({ why: 'acknowledged' })
}
