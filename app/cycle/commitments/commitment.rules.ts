// Who may make a commitment, settle its words and drop it. Pure: no clock, no database, no request.
import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import { belongsTo, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type Commitment, type CommitmentMove, type CommitmentStatus, moved } from './commitment.ts'

export type CommitmentRefusal =
  | { why: 'not-of-the-unit' }
  | { why: 'not-the-office' }
  | { why: 'not-live'; status: CampaignStatus }
  | { why: 'not-now'; status: CommitmentStatus }
  | { why: 'nothing-approved' }
  | { why: 'made-already' }

export type Held = Pick<Commitment, 'holder' | 'status' | 'campaignStatus'>

type Making = { unit: Id<'unit'> | null; campaignStatus: CampaignStatus; approved: number; isMade: boolean }

/** Of one unit: by its people or the office, from its approved plan. The joint form (`unit` null): by the office. */
export function mayMake(actor: Actor, { unit, campaignStatus, approved, isMade }: Making): Verdict<CommitmentRefusal> {
  if (unit === null && !isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (unit !== null && !handles(actor, unit)) return refuse({ why: 'not-of-the-unit' })
  if (!isLive(campaignStatus)) return refuse({ why: 'not-live', status: campaignStatus })
  if (approved === 0) return refuse({ why: 'nothing-approved' })
  if (isMade) return refuse({ why: 'made-already' })

  return allow
}

/** Its words are final, and it can be printed for signing. */
export const maySettle = (actor: Actor, commitment: Held) => verdictOn(actor, commitment, 'settle')

/** Before anybody has signed. */
export const mayDrop = (actor: Actor, commitment: Held) => verdictOn(actor, commitment, 'drop')

/** The people of the unit that stands by it, and the office. */
export const handles = (actor: Actor, holder: Id<'unit'> | null): boolean =>
  isOffice(actor) || (holder !== null && belongsTo(actor, holder))

export function verdictOn(actor: Actor, commitment: Held, move: CommitmentMove): Verdict<CommitmentRefusal> {
  const { holder, status, campaignStatus } = commitment
  if (!handles(actor, holder)) return refuse({ why: 'not-of-the-unit' })
  if (!isLive(campaignStatus)) return refuse({ why: 'not-live', status: campaignStatus })
  if (moved(status, move) === null) return refuse({ why: 'not-now', status })

  return allow
}
