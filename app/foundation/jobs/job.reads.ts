// Asking how the work in the background stands.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Job } from './job.ts'

export const getJob = (context: Context, id: Id<'job'>): Promise<Job> =>
  selectJobs(context).where('job.id', '=', id).executeTakeFirstOrThrow(missing)

/** The jobs that one thing has had, the newest first. */
export const listJobsOf = (context: Context, subject: string): Promise<Job[]> =>
  selectJobs(context).where('job.subject_id', '=', subject).orderBy('job.asked_at', 'desc').execute()

/** What is not over: after a start of the server nobody works on it. */
export const listOpenJobs = (context: Context): Promise<Job[]> =>
  selectJobs(context).where('job.ended_at', 'is', null).orderBy('job.asked_at').execute()

/** Asked for, and not yet handed to the queue. */
export const listUnqueuedJobs = (context: Context): Promise<Job[]> =>
  selectJobs(context)
    .where('job.ended_at', 'is', null)
    .where('job.queued_at', 'is', null)
    .orderBy('job.asked_at')
    .execute()

export const selectJobs = ({ db, tenant }: Context) =>
  db
    .selectFrom('job')
    .where('job.tenant_id', '=', tenant)
    .select(['job.id', 'job.kind', 'job.subject_id as subject', 'job.state', 'job.phase', 'job.reached', 'job.total'])
    .select(['job.attempts', 'job.why', 'job.asked_by as askedBy', 'job.asked_at as askedAt'])
    .select(['job.stop_asked_by as stopAskedBy', 'job.stop_asked_at as stopAskedAt', 'job.ended_at as endedAt'])
