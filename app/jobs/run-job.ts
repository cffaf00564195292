// Works on one job: whoever holds its lock does, so that no two servers and no second try do it at once. The lock ends with
// the connection, and so with the process however that ends; what was not committed then was never done.

import { type Kysely, sql } from 'kysely'
import { inTransaction, type Who } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { beginJob, finishJob, giveUpJob, noteReached } from '#foundation/jobs/job.acts.ts'
import type { Job, Report } from '#foundation/jobs/job.ts'
import { dayOf } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { log, toldOf } from '#kernel/log.ts'
import { kinds, type Work } from './kinds.ts'

export type JobIds = { tenant: Id<'tenant'>; job: Id<'job'> }

class Stopped extends Error {}
class ServerStops extends Error {}

/** `going` is the server's own: aborted, the job is left as it is, and begun anew by whoever starts next. */
export async function runJob(database: Kysely<Tables>, { tenant, job }: JobIds, going: AbortSignal): Promise<void> {
  await database.connection().execute(async (lock) => {
    const { rows } = await sql<{ held: boolean }>`
      select pg_try_advisory_lock(hashtextextended(${job}, 0)) as held`.execute(lock)
    if (!rows[0]?.held) return
    try {
      await runHeld(database, { tenant, job }, going)
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${job}, 0))`.execute(lock).catch(() => {})
    }
  })
}

async function runHeld(database: Kysely<Tables>, ids: JobIds, going: AbortSignal): Promise<void> {
  const nobody = whoOf(ids.tenant, newId<'person'>())
  const job = await inTransaction(database, nobody, 'read write', (context) => beginJob(context, ids.job))
  if (!job) return
  const work: Work | undefined = Object.entries(kinds).find(([kind]) => kind === job.kind)?.[1]
  const who = whoOf(ids.tenant, job.askedBy)
  const why = work ? await attempt(database, { who, job, work, going }) : 'unknown-kind'
  if (why === 'done' || why === 'left') return
  const reason = why === 'stopped' ? null : why
  await inTransaction(database, who, 'read write', (context) => giveUpJob(context, job.id, reason))
}

type Attempt = { who: Who; job: Job; work: Work; going: AbortSignal }

/** `done`, `stopped`, `left` for the next start, or why it failed. */
async function attempt(database: Kysely<Tables>, { who, job, work, going }: Attempt): Promise<string> {
  const report: Report = async (phase, reached, total) => {
    if (going.aborted) throw new ServerStops()
    const to = { phase, reached, total }
    // On a connection of its own, or nobody could watch: the work's transaction shows nothing before its end.
    const stop = await inTransaction(database, who, 'read write', (context) => noteReached(context, job.id, to))
    if (stop) throw new Stopped()
  }
  try {
    const verdict = await inTransaction(database, who, 'read write', async (context) => {
      const outcome = await work(context, job.subject, report)
      if (outcome.allowed && !(await finishJob(context, job.id))) throw new Stopped()
      return outcome
    })
    return verdict.allowed ? 'done' : verdict.refusal.why
  } catch (error) {
    if (error instanceof Stopped) return 'stopped'
    if (error instanceof ServerStops || going.aborted) return 'left'
    log.error({ event: 'job-failed', job: job.id, kind: job.kind, ...toldOf(error) })
    return 'defect'
  }
}

function whoOf(tenant: Id<'tenant'>, actor: Id<'person'>): Who {
  const now = new Date()
  return { tenant, actor, now, today: dayOf(now), language: 'vi' }
}
