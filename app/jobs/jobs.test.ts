// The queue beside a real server: what is asked for begins by itself, is watched and stopped by pages, and survives a kill.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { asOwner, urlFor } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { listKnownPeople } from '#foundation/people/person.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from '../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../tests/database.ts'
import { largeList, listFile } from '../../tests/making/workbook.ts'
import { admit, clerkName, cookiesOf, password, post } from '../../tests/site.ts'
import { open } from '../server.ts'
import { settingsOf } from '../serving/settings.ts'

let base: TestDatabase
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, [], new Date())
  clerk = cast.whos.get(founding.person) as Who
  await admit(base, clerk, clerkName)
})
after(() => base.drop())

const logIn = async (origin: string) => cookiesOf(await post(origin, '/login', { username: clerkName, password }))

/** Brings a list by the page and gives the address of its preview. */
async function bring(origin: string, cookie: string, people: number): Promise<string> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(await listFile(largeList(5, people)))]), 'danh sách.xlsx')
  const answer = await fetch(`${origin}/rosters`, {
    method: 'POST',
    headers: { origin, cookie },
    body,
    redirect: 'manual',
  })
  assert.equal(answer.status, 303, await answer.text())
  return answer.headers.get('location') ?? ''
}

const visit = async (origin: string, path: string, cookie: string) =>
  (await fetch(origin + path, { headers: { cookie } })).text()

async function confirm(origin: string, path: string, cookie: string): Promise<void> {
  const digest = /name="digest" value="(\w+)"/.exec(await visit(origin, path, cookie))?.[1] ?? ''
  assert.equal((await post(origin, path, { act: 'confirm', digest }, cookie)).status, 303)
}

const idIn = (path: string) => path.split('/').at(-1) as Id<'roster'>
const jobOf = async (path: string) => (await acting(base, clerk, (context) => listJobsOf(context, idIn(path))))[0]
const people = async () => (await acting(base, clerk, listKnownPeople)).length

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    if (await holds()) return
    await pause(10)
  }
  assert.fail(what)
}

test('the role of the queue owns nothing, and sees nothing of committees and logins', async () => {
  const jobs = asOwner(urlFor(base.url, 'thidua_jobs'))
  const { rows } = await sql<{ super: boolean; owned: number }>`
    select rolsuper or rolbypassrls as super, (select count(*) from pg_class where relowner = pg_roles.oid) as owned
    from pg_roles where rolname = current_user`.execute(jobs)
  assert.deepEqual(rows, [{ super: false, owned: 0 }])
  for (const table of ['public.person', 'public.job', 'login."user"'])
    await assert.rejects(sql`select from ${sql.raw(table)}`.execute(jobs), { code: '42501' }, table)
  await assert.rejects(sql`create table jobs.mine (id int)`.execute(jobs), { code: '42501' })
  await jobs.destroy()
  await assert.rejects(sql`select from jobs.job`.execute(base.app), { code: '42501' })
})

test('the queue’s schema is of the version that the library wants, and its upkeep needs no more rights', async () => {
  const problems: unknown[] = []
  const boss = new PgBoss({
    connectionString: urlFor(base.url, 'thidua_jobs'),
    schema: 'jobs',
    migrate: false,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) => problems.push(error)).on('warning', (warning) => problems.push(warning))
  await boss.start() // refuses another version
  await boss.supervise()
  await boss.stop({ graceful: false })
  assert.deepEqual(problems, [])
})

test('a confirmed list is imported without anybody’s doing, its payload holds ids alone, and stopping is quick', async () => {
  const site = await open(base.url, 0, 'a secret of thirty-two letters !', { ...settingsOf({}), jobs: true })
  const cookie = await logIn(site.origin)
  const path = await bring(site.origin, cookie, 40)
  await confirm(site.origin, path, cookie)
  await until('done', async () => (await jobOf(path))?.state === 'done')
  assert.match(await visit(site.origin, path, cookie), /Đã thêm 5 đơn vị, 40 người, 40 chức vụ/)
  const owner = asOwner(base.url)
  const { rows } = await sql<{ data: object }>`select data from jobs.job where name = 'asked'`.execute(owner)
  await owner.destroy()
  assert.ok(rows.length > 0)
  for (const { data } of rows) assert.deepEqual(Object.keys(data).sort(), ['job', 'tenant'])
  const started = performance.now()
  await site.stop()
  assert.ok(performance.now() - started < 1000)
})

test('a server that is killed in the middle has written nothing; the next one does it, once', async () => {
  const before = await people()
  const first = await serve()
  const cookie = await logIn(first.origin)
  const path = await bring(first.origin, cookie, 3000)
  await confirm(first.origin, path, cookie)
  await until('writing', async () => (await jobOf(path))?.phase === 'writing')
  first.child.kill('SIGKILL')
  assert.equal((await jobOf(path))?.state, 'running')
  assert.equal(await people(), before)

  const second = await serve()
  try {
    await until('done', async () => (await jobOf(path))?.state === 'done')
    assert.equal(await people(), before + 3000 - 40)
    assert.equal((await jobOf(path))?.attempts, 2)
    assert.match(await visit(second.origin, path, await logIn(second.origin)), /Đã nhập/)
  } finally {
    second.child.kill('SIGKILL')
  }
})

/** A server in a process of its own, as `npm start` has it. */
async function serve(): Promise<{ origin: string; child: ChildProcess }> {
  const script = `
    const { open } = await import('./app/server.ts')
    const { settingsOf } = await import('./app/serving/settings.ts')
    const settings = { ...settingsOf({}), jobs: true }
    const { origin } = await open(process.env.SERVED, 0, 'a secret of thirty-two letters !', settings)
    console.log(origin)`
  const args = ['--import', './scripts/tsx.mjs', '--input-type=module', '--eval', script]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, SERVED: base.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((resolve) => child.stdout.once('data', (told) => resolve(`${told}`.trim())))
  return { origin, child }
}
