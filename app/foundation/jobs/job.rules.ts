// When a job may be asked for, stopped, and tried again. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Job, JobState } from './job.ts'

export type AskRefusal = NotOffice | { why: 'goes-on-already' }
export type StopRefusal = NotOffice | { why: 'is-over'; state: JobState }

/** So often a job is begun anew after whoever worked on it was killed; then the fault may be its own. */
export const mostAttempts = 3

export const isOpen = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running'

/** `earlier` are the jobs that the same thing has had. */
export function mayAsk(actor: Actor, earlier: Job[]): Verdict<AskRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return earlier.some(isOpen) ? refuse({ why: 'goes-on-already' }) : allow
}

/** By whoever asked for it, with a post or without, and by the office. */
export function mayStop(actor: Actor, job: Job): Verdict<StopRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed && job.askedBy !== actor.id) return office
  return isOpen(job) ? allow : refuse({ why: 'is-over', state: job.state })
}

export const mayTryAgain = (job: Pick<Job, 'attempts'>): boolean => job.attempts < mostAttempts
