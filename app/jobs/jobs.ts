// The queue of background work: pg-boss under a role of its own, started beside the server and stopped with it.

import { PgBoss } from 'pg-boss'
import { asApp, urlFor } from '#db/connect.ts'
import { inTransaction, type Who } from '#db/context.ts'
import { listCommittees } from '#foundation/audit/committee.reads.ts'
import { noteQueued } from '#foundation/jobs/job.acts.ts'
import { listOpenJobs, listUnqueuedJobs } from '#foundation/jobs/job.reads.ts'
import { dayOf } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { log, toldOf } from '#kernel/log.ts'
import { listDueLetters } from '#paperwork/exchange/outbox.reads.ts'
import { type MailSettings, mailSettingsOf } from '#paperwork/exchange/senders/mail-settings.ts'
import { react } from '../reactions.ts'
import { doNightly } from './nightly.ts'
import { emptyOutbox } from './outbox.ts'
import { type JobIds, runJob } from './run-job.ts'

export type Jobs = {
  /** After every commit: what was asked for in it begins at once. */
  handOver(who: Who): Promise<void>
  /** What waits or goes on, and for how many seconds the oldest of it. */
  open(): Promise<{ count: number; oldest: number }>
  stop(): Promise<void>
}

const schema = 'jobs' // made by migrations/0017-jobs.sql; the role may use it and owns nothing of it

/** `url` is the owner's. What a killed server left undone is taken up again. */
export async function startJobs(url: string): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: urlFor(url, 'thidua_jobs'),
    schema,
    max: 3,
    migrate: false,
    createSchema: false,
    reindex: false, // only an owner may
    monitorVacuum: false,
  })
  boss.on('error', (error) => {
    if (!going.signal.aborted) log.error({ event: 'queue-failed', ...toldOf(error) })
  })
  const database = asApp(url)
  const going = new AbortController()
  const working = new Set<Promise<void>>()

  await boss.start()
  const options = { pollingIntervalSeconds: 2, localConcurrency: 2 }
  const worker = await boss.work<JobIds>('asked', options, async ([job]) => {
    if (job) await keep(work(job.data))
  })
  await boss.work('nightly', { pollingIntervalSeconds: 30 }, () => keep(doNightly(database, url)))
  await boss.schedule('nightly', '5 0 * * *', null, { tz: 'Asia/Ho_Chi_Minh' })
  await boss.send('nightly', {}) // the machine may have been off at midnight
  const mail = mailSettingsOf(process.env)
  if (mail && 'missing' in mail) log.warn({ event: 'mail-unset', missing: mail.missing })
  const letters = mail && !('missing' in mail) ? mail : null
  if (letters) {
    const post = () => keep(sendLetters(letters))
    await boss.work('outbox', { pollingIntervalSeconds: 2 }, post)
    await boss.schedule('outbox', '* * * * *', null, { tz: 'Asia/Ho_Chi_Minh' }) // what was put off comes due
    void post() // what a killed server left
  }
  await resume()
  return { handOver, open, stop }

  async function sendLetters(settings: MailSettings): Promise<void> {
    for (const tenant of await listCommittees(url)) await emptyOutbox({ database, settings }, tenant, going.signal)
  }

  async function work(ids: JobIds): Promise<void> {
    await runJob(database, ids, going.signal)
    await react(database, nobodyOf(ids.tenant))
  }

  /** Known, so that a stop can wait for what is being left. */
  async function keep(promise: Promise<void>): Promise<void> {
    working.add(promise)
    await promise.finally(() => working.delete(promise))
  }

  async function resume(): Promise<void> {
    for (const tenant of await listCommittees(url))
      for (const { id } of await inTransaction(database, nobodyOf(tenant), 'read only', listOpenJobs))
        await send({ tenant, job: id })
  }

  async function handOver(who: Who): Promise<void> {
    try {
      for (const { id } of await inTransaction(database, who, 'read only', listUnqueuedJobs)) {
        await send({ tenant: who.tenant, job: id })
        await inTransaction(database, who, 'read write', (context) => noteQueued(context, id))
      }
      if (letters && (await inTransaction(database, who, 'read only', listDueLetters)).length > 0)
        await boss.send('outbox', {})
    } catch (error) {
      log.error({ event: 'queue-failed', ...toldOf(error) }) // what was asked for is committed, and waits for the next commit or start
    }
  }

  async function send(ids: JobIds): Promise<void> {
    await boss.send('asked', ids)
    boss.notifyWorker(worker)
  }

  async function open(): Promise<{ count: number; oldest: number }> {
    const { rows } = await boss.getDb().executeSql(
      `select count(*)::int as count, coalesce(extract(epoch from now() - min(created_on)), 0)::float as oldest
      from ${schema}.job where name = 'asked' and state < 'completed'`,
    )
    return rows[0]
  }

  async function stop(): Promise<void> {
    going.abort()
    await Promise.allSettled(working)
    await boss.stop({ graceful: false })
    await database.destroy()
  }
}

function nobodyOf(tenant: Id<'tenant'>): Who {
  const now = new Date()
  return { tenant, actor: newId<'person'>(), now, today: dayOf(now), language: 'vi' }
}
