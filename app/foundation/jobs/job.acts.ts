// Asking for a job, stopping it, and what whoever works on it notes. Of the working itself see app/jobs.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { getJob, listJobsOf } from './job.reads.ts'
import { type AskRefusal, isOpen, mayAsk, mayStop, mayTryAgain, type StopRefusal } from './job.rules.ts'
import type { Job, JobPhase } from './job.ts'
import {
  holdJob,
  insertJob,
  markBegun,
  markOver,
  markQueued,
  markReached,
  markStopAsked,
  type NewJob,
} from './job.writes.ts'

export type Asked = Allowed & { job: Id<'job'> }

/** It begins after the commit. The room whose thing it is holds that thing, so that two do not ask at once. */
export async function askForJob(context: Context, job: NewJob): Promise<Asked | Refused<AskRefusal>> {
  const verdict = mayAsk(await getActor(context), await listJobsOf(context, job.subject))
  if (!verdict.allowed) return verdict
  const id = newId<'job'>()
  await insertJob(context, id, job)
  await record(context, 'job.asked', id, { kind: job.kind, subject: job.subject })
  return { allowed: true, job: id }
}

/**
 * Whoever works on it sees this at its next step, and the journal says it when nothing of the work is left: now the journal may
 * be the work's own, and a stop that waited for it would come too late. Where nobody works on it, it is over at once.
 */
export async function stopJob(context: Context, id: Id<'job'>): Promise<Verdict<StopRefusal>> {
  const actor = await getActor(context)
  const job = await holdJob(context, id)
  const verdict = mayStop(actor, job)
  if (verdict.allowed) await markStopAsked(context, id)
  if (verdict.allowed && job.state === 'waiting') await endJob(context, id, null)
  return verdict
}

export const noteQueued = (context: Context, id: Id<'job'>): Promise<void> => markQueued(context, id)

/** Null where there is nothing to do any more: it is over, or it has broken its workers too often. */
export async function beginJob(context: Context, id: Id<'job'>): Promise<Job | null> {
  const job = await holdJob(context, id)
  if (!isOpen(job)) return null
  const by = { ...context, actor: job.stopAskedBy ?? job.askedBy }
  if (job.stopAskedAt) await endJob(by, id, null)
  else if (!mayTryAgain(job)) await endJob(by, id, 'broke-off')
  else {
    await markBegun(context, job)
    return job
  }
  return null
}

/** Says whether somebody asked for a stop. */
export async function noteReached(
  context: Context,
  id: Id<'job'>,
  to: { phase: JobPhase; reached: number; total: number },
): Promise<boolean> {
  const { stopAskedAt } = await holdJob(context, id)
  await markReached(context, id, to)
  return stopAskedAt !== null
}

/** In the transaction of the work itself: both are kept, or neither. False where a stop came first. */
export async function finishJob(context: Context, id: Id<'job'>): Promise<boolean> {
  await record(context, 'job.done', id)
  const { stopAskedAt } = await holdJob(context, id)
  if (!stopAskedAt) await markOver(context, id, 'done', null)
  return stopAskedAt === null
}

/** What was not finished, after all of it was undone: stopped where there is no reason, and else failed. */
export async function giveUpJob(context: Context, id: Id<'job'>, why: string | null): Promise<void> {
  const { state, stopAskedBy } = await getJob(context, id)
  if (isOpen({ state })) await endJob({ ...context, actor: stopAskedBy ?? context.actor }, id, why)
}

async function endJob(context: Context, id: Id<'job'>, why: string | null): Promise<void> {
  await record(context, why === null ? 'job.stopped' : 'job.failed', id, { why })
  await markOver(context, id, why === null ? 'stopped' : 'failed', why)
}
