// Who tells how a registered work went. Pure: no clock, no database, no request.
import type { KeepRefusal } from '#foundation/files/file.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { mayBeginResponse, type OwnResponse, type ResponseRefusal } from './response-plan.rules.ts'

export type WorkRefusal =
  | ResponseRefusal
  | { why: 'no-day' }
  | { why: 'day-to-come' }
  | { why: 'no-photo' }
  | { why: 'not-a-photo'; name: string }
  | { why: 'file-not-taken'; name: string; refusal: KeepRefusal }

/** Photos of before are taken early: as soon as the work is registered. */
export const mayAddPhotos = (actor: Actor, plan: OwnResponse): Verdict<WorkRefusal> => mayBeginResponse(actor, plan)

/** `on` is null where no day could be read, and `asked` where nothing was filled in yet. */
export function mayTellResult(
  actor: Actor,
  plan: OwnResponse,
  on: Day | null | 'asked',
  today: Day,
): Verdict<WorkRefusal> {
  const verdict = mayBeginResponse(actor, plan)
  if (!verdict.allowed) return verdict
  if (on === null) return refuse({ why: 'no-day' })
  if (on !== 'asked' && on > today) return refuse({ why: 'day-to-come' })

  return verdict
}

export const isPhoto = (mediaType: string): boolean => /^image\/(?:jpeg|png|heic)$/.test(mediaType)
