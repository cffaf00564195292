// The jobs' own table.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectJobs } from './job.reads.ts'
import type { Job, JobKind, JobPhase, JobState } from './job.ts'

export type NewJob = { kind: JobKind; subject: string; total: number }

export async function insertJob({ db, tenant, actor, now }: Context, id: Id<'job'>, job: NewJob): Promise<void> {
  const { kind, subject, total } = job
  const row = { tenant_id: tenant, id, kind, subject_id: subject, total, state: 'waiting' as const }
  await db
    .insertInto('job')
    .values({ ...row, asked_by: actor, asked_at: now, reached: 0, attempts: 0 })
    .execute()
}

export const holdJob = (context: Context, id: Id<'job'>): Promise<Job> =>
  selectJobs(context).where('job.id', '=', id).forUpdate('job').executeTakeFirstOrThrow(missing)

export const markQueued = (context: Context, id: Id<'job'>) => change(context, id, { queued_at: context.now })

export const markBegun = (context: Context, { id, attempts }: Job) =>
  change(context, id, { state: 'running', attempts: attempts + 1, reached: 0 })

export const markReached = (context: Context, id: Id<'job'>, to: { phase: JobPhase; reached: number; total: number }) =>
  change(context, id, to)

export const markStopAsked = (context: Context, id: Id<'job'>) =>
  change(context, id, { stop_asked_by: context.actor, stop_asked_at: context.now })

export const markOver = (context: Context, id: Id<'job'>, state: JobState, why: string | null) =>
  change(context, id, { state, why, phase: null, ended_at: context.now })

type Changed = Partial<{
  state: JobState
  phase: JobPhase | null
  reached: number
  total: number
  attempts: number
  why: string | null
  queued_at: Date
  stop_asked_by: Id<'person'>
  stop_asked_at: Date
  ended_at: Date
}>

async function change({ db, tenant }: Context, id: Id<'job'>, to: Changed): Promise<void> {
  await db.updateTable('job').set(to).where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
