// A commune with 2 GB of files backed up by the command while its database serves, and restored by the command into an empty place.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { asApp, asLogin } from '#db/connect.ts'
import { inTransaction, type Who } from '#db/context.ts'
import { startEmbedded } from '#db/embedded.ts'
import { placeFor } from '#db/embedded-place.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import { dayOf } from '#kernel/day.ts'
import { clerkLogin } from '../../seeds/demo-commune/accounts.ts'
import { prepareDemonstration } from '../../seeds/demo-commune/demonstration.ts'
import { type Measure, rounded } from '../row.ts'

const [folder, files, megabytes] = ['.cache/bench-backup', 400, 5]
const limit = '≤ 60 s with 2 GB of files'

type Seconds = { 'backup-commune': number; 'restore-commune': number }
let measured: Promise<Seconds> | undefined

const rowOf = (name: keyof Seconds): Measure => ({
  name,
  limit,
  async run() {
    measured ??= measure()
    return { name, value: rounded((await measured)[name]), unit: 's', against: null, ratio: null }
  },
})

export const backupRows: Measure[] = [rowOf('backup-commune'), rowOf('restore-commune')]

async function measure(): Promise<Seconds> {
  clear()
  mkdirSync(path.join(folder, 'main'), { recursive: true })
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < 12 * 1024 ** 3) throw new Error('the rows of backup and restore need 12 GB of free disk')
  const embedded = await startEmbedded(path.join(folder, 'main/pg'))
  try {
    await prepareDemonstration(embedded.url, new Date())
    await keepFiles(embedded.url)
    const backup = thidua(folder, 'backup')
    return { 'backup-commune': backup, 'restore-commune': thidua(path.join(folder, 'other'), 'restore') }
  } finally {
    await embedded.stop()
    clear()
  }
}

/** Photos and scans cannot be pressed together, and neither can these. */
async function keepFiles(url: string): Promise<void> {
  const [app, clerk] = [asApp(url), await whoIsClerk(url)]
  for (let number = 0; number < files; number++) {
    const bytes = new Uint8Array(randomBytes(megabytes * 1024 * 1024))
    bytes.set(Buffer.from('%PDF-1.7\n'))
    const kept = await inTransaction(app, clerk, 'read write', (context) =>
      keepFile(context, { name: 'ảnh.pdf', bytes }),
    )
    if (!kept.allowed) throw new Error(kept.refusal.why)
  }
  await app.destroy()
}

async function whoIsClerk(url: string): Promise<Who> {
  const logins = asLogin(url)
  const { rows } = await sql<Pick<Who, 'tenant' | 'actor'>>`
    select "tenantId" as tenant, "personId" as actor from "user" where username = ${clerkLogin.username}`.execute(
    logins,
  )
  await logins.destroy()
  const [ids] = rows
  if (!ids) throw new Error('no clerk')
  const now = new Date()
  return { ...ids, now, today: dayOf(now), language: 'vi' }
}

/** Seconds from the command to its end. */
function thidua(data: string, verb: 'backup' | 'restore'): number {
  const began = performance.now()
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: data }
  const done = spawnSync(process.execPath, ['bin/thidua', verb, path.join(folder, 'backup')], { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  return (performance.now() - began) / 1000
}

function clear(): void {
  for (const data of ['main', 'other']) {
    const place = placeFor(path.resolve(folder, data, 'pg'))
    for (const one of [place, `${place}.log`]) rmSync(one, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}
