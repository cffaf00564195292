// Who may do what with a duty, and when. Pure: no clock, no database, no request.

import { isLive } from '#cycle/campaigns/campaign.rules.ts'
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { KeepRefusal } from '#foundation/files/file.rules.ts'
import { belongsTo, isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type Duty, type DutyMove, type DutyStatus, moved } from './duty.ts'

export type DutyRefusal =
  | { why: 'not-of-the-unit' }
  | { why: 'not-live'; status: CampaignStatus }
  | { why: 'not-now'; status: DutyStatus }

export type OwnDuty = Pick<Duty, 'unit' | 'status' | 'campaignStatus'>

/** Opening by a person of the unit is the receipt; anybody else only reads. */
export const mayOpen = (actor: Actor, duty: OwnDuty) => mayMove(actor, duty, 'open')

export const mayBegin = (actor: Actor, duty: OwnDuty) => mayMove(actor, duty, 'begin')

/** As long as nobody has judged it. */
export const mayTakeBack = (actor: Actor, duty: OwnDuty) => mayMove(actor, duty, 'take-back')

export type Handing = { text: string; files: { name: string; size: number }[] }

export type HandInRefusal =
  | DutyRefusal
  | { why: 'empty' }
  | { why: 'file-too-large'; name: string; size: number }
  | { why: 'too-much'; size: number }
  | { why: 'file-not-taken'; name: string; refusal: KeepRefusal }

const megabyte = 1024 * 1024
export const largestFile = 20 * megabyte
/** All files of one handing in: what the house lets through in one request, with room for the form's own words. */
export const largestHanding = 25 * megabyte

/** `handing` is null before anything was filled in. */
export function mayHandIn(actor: Actor, duty: OwnDuty, handing: Handing | null): Verdict<HandInRefusal> {
  const verdict = mayMove(actor, duty, 'hand-in')
  if (!verdict.allowed || handing === null) return verdict

  const { text, files } = handing
  const tooLarge = files.find(({ size }) => size > largestFile)
  if (tooLarge) return refuse({ why: 'file-too-large', name: tooLarge.name, size: tooLarge.size })
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > largestHanding) return refuse({ why: 'too-much', size })
  if (text === '' && files.length === 0) return refuse({ why: 'empty' })

  return allow
}

export type JudgeRefusal =
  | { why: 'not-a-judge' }
  | { why: 'own-unit' }
  | { why: 'not-live'; status: CampaignStatus }
  | { why: 'not-waiting'; status: DutyStatus }
  | { why: 'reason-missing' }

/** The office and the leaders judge, nobody their own unit's work. What waits when a campaign ends is still judged. */
export function mayJudge(actor: Actor, duty: OwnDuty): Verdict<JudgeRefusal> {
  if (!isOffice(actor) && !isLeader(actor)) return refuse({ why: 'not-a-judge' })
  if (belongsTo(actor, duty.unit)) return refuse({ why: 'own-unit' })
  if (!isLive(duty.campaignStatus) && duty.campaignStatus !== 'ended')
    return refuse({ why: 'not-live', status: duty.campaignStatus })
  if (moved(duty.status, 'accept') === null) return refuse({ why: 'not-waiting', status: duty.status })

  return allow
}

export function mayReturn(actor: Actor, duty: OwnDuty, reason: string): Verdict<JudgeRefusal> {
  const verdict = mayJudge(actor, duty)
  return verdict.allowed && reason === '' ? refuse({ why: 'reason-missing' }) : verdict
}

function mayMove(actor: Actor, duty: OwnDuty, move: DutyMove): Verdict<DutyRefusal> {
  if (!belongsTo(actor, duty.unit)) return refuse({ why: 'not-of-the-unit' })
  if (!isLive(duty.campaignStatus)) return refuse({ why: 'not-live', status: duty.campaignStatus })
  if (moved(duty.status, move) === null) return refuse({ why: 'not-now', status: duty.status })

  return allow
}
