import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { open, type Running } from '../../app/server.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { clerkName, openSite, post, type Site } from '../site.ts'
import { freePort } from './free-port.ts'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => site.stop())

const metrics = (headers: Record<string, string> = {}, origin = site.origin) => fetch(`${origin}/metrics`, { headers })

/** A server of its own, because an answer about readiness is kept for a moment. */
async function ready(): Promise<{ status: number; body: unknown }> {
  const server = await open(site.base.url, 0, 'a secret of thirty-two letters !')
  const answer = await fetch(`${server.origin}/readyz`)
  const body = await answer.json()
  await server.stop()
  return { status: answer.status, body }
}

test('the process says that it lives, without the database', async () => {
  const answer = await fetch(`${site.origin}/healthz`)
  assert.deepEqual([answer.status, await answer.text()], [200, 'ok'])
})

test('the server is ready when the database answers, its migrations are ours and the journal can be read', async () => {
  assert.deepEqual(await ready(), { status: 200, body: { ready: true } })
})

test('the server says why it is not ready, and nothing else', async () => {
  const owner = asOwner(site.base.url)
  const why = async (broken: string, mended: string) => {
    await sql.raw(broken).execute(owner)
    const { status, body } = await ready()
    await sql.raw(mended).execute(owner)
    assert.equal(status, 503)
    return body
  }
  const list = 'migration.kysely_migration'
  assert.deepEqual(
    await why(
      `update ${list} set name = 'x-' || name where name = '0001-tenancy.sql'`,
      `update ${list} set name = substr(name, 3) where name like 'x-%'`,
    ),
    { ready: false, why: 'migrations-behind' },
  )
  assert.deepEqual(
    await why(
      `insert into ${list} select '9999-later.sql', timestamp from ${list} limit 1`,
      `delete from ${list} where name = '9999-later.sql'`,
    ),
    { ready: false, why: 'migrations-ahead' },
  )
  assert.deepEqual(
    await why(
      'alter table journal_head rename to journal_head_gone',
      'alter table journal_head_gone rename to journal_head',
    ),
    { ready: false, why: 'journal-unreadable' },
  )
  await owner.destroy()
})

test('a database that cannot be reached is said without its address', async () => {
  const url = new URL(site.base.url)
  url.pathname = '/no_such_database'
  const server = await open(url.href, 0, 'a secret of thirty-two letters !')
  const answer = await fetch(`${server.origin}/readyz`)
  assert.deepEqual([answer.status, await answer.json()], [503, { ready: false, why: 'database-unreachable' }])
  await server.stop()
})

test('the metrics count requests by the pattern of their route, and name nobody', async () => {
  await fetch(`${site.origin}/units/${crypto.randomUUID()}?on=2026-01-01`, { redirect: 'manual' })
  await post(site.origin, '/login', { username: clerkName, password: 'sai mat khau' })
  let text = ''
  for (let round = 0; round < 40 && !/why="wrong"/.test(text); round++) {
    await pause(25) // a request is counted when its last byte has gone
    text = await (await metrics()).text()
  }
  assert.match(text, /thidua_http_requests_total\{method="GET",route="\/units\/:unit",status="302"\} 1/)
  assert.match(text, /thidua_refused_total\{what="login",why="wrong"\} 1/)
  assert.match(text, /thidua_http_request_seconds_bucket/)
  assert.match(text, /thidua_nodejs_eventloop_lag_seconds/)
  assert.match(text, /thidua_database_connections\{pool="pages",state="open"\} \d/)
  for (const name of [clerkName, 'Trí', '127.0.0.1', site.clerk.tenant]) assert.ok(!text.includes(name), name)
})

test('the metrics say how old the newest whole backup is, and nothing where there is none', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-backups-'))
  const server = await open(site.base.url, 0, 'a secret of thirty-two letters !', settingsOf({ BACKUP_DIR: folder }))
  const age = async () =>
    /^thidua_last_backup_age_seconds (\S+)$/m.exec(await (await metrics({}, server.origin)).text())?.[1]
  assert.equal(await age(), undefined)
  for (const [name, hours] of [
    ['old', 30],
    ['new', 2],
    ['half.unfinished-7', 0],
  ] as const) {
    mkdirSync(path.join(folder, name))
    writeFileSync(path.join(folder, name, 'manifest.json'), '{}')
    const at = Date.now() / 1000 - hours * 3600
    utimesSync(path.join(folder, name, 'manifest.json'), at, at)
  }
  assert.equal(Math.round(Number(await age()) / 3600), 2)
  await server.stop()
  rmSync(folder, { recursive: true })
})

test('the metrics are for this machine alone, or for whoever has the token', async () => {
  assert.equal((await metrics()).status, 200)
  assert.equal((await metrics({ 'x-forwarded-for': '127.0.0.1' })).status, 403, 'a proxy on this machine')
  assert.equal((await metrics({ authorization: 'Bearer guessed' }, site.origin)).status, 200, 'no token is set')

  const env = { ORIGIN: 'https://thidua.example', TRUST_PROXY: '1', METRICS_TOKEN: 'a long token' }
  const port = await freePort()
  const behind: Running = await open(site.base.url, port, 'a secret of thirty-two letters !', settingsOf(env))
  const at = `http://localhost:${port}`
  const far = { 'x-forwarded-for': '203.0.113.5' }
  assert.equal((await metrics(far, at)).status, 403)
  assert.equal((await metrics({ ...far, authorization: 'Bearer a long tokem' }, at)).status, 403)
  assert.equal((await metrics({ ...far, authorization: 'Bearer a long token' }, at)).status, 200)
  await behind.stop()
})
