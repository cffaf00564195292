// The whole log of a journey, as a server writes it that nobody watches.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { paths } from '#shell/paths.ts'
import { clerkLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { acting, cloneDemo, type TestDatabase } from '../database.ts'
import { cookiesOf, post } from '../site.ts'
import { whoLogsIn } from '../who.ts'

type Line = { level: string; event?: string; number?: string; [key: string]: unknown }

const folder = mkdtempSync(path.join(tmpdir(), 'thidua-log-'))
let base: TestDatabase
let server: ChildProcess
let origin: string
let written = ''
let cookies: string
let shown: string
let clerk: Who

before(async () => {
  base = await cloneDemo()
  clerk = await whoLogsIn(base, clerkLogin.username)
  await start()
  await journey()
  await pause(200)
})
after(async () => {
  server.kill('SIGTERM')
  await base.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<void> {
  const env = { ...process.env, DATABASE_URL: base.url, DATA_DIR: folder, PORT: '0', LOG_LEVEL: '' }
  server = spawn(process.execPath, ['--import', './scripts/tsx.mjs', 'app/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (written += String(bytes)))
  for (let round = 0; round < 1200 && !origin; round++) {
    origin = /^(http:\/\/localhost:\d+) /m.exec(written)?.[1] ?? ''
    await pause(50)
  }
  assert.ok(origin, written)
}

/** What a clerk, a guesser and an intruder do; everything that they type should stay out of the log. */
async function journey(): Promise<void> {
  await post(origin, '/login', { username: 'nguoi.khong.co', password: 'mat khau doan mo' })
  const entered = await post(origin, '/login', { username: clerkLogin.username, password: clerkLogin.password })
  cookies = cookiesOf(entered)
  const get = (where: string) => fetch(origin + where, { headers: { cookie: cookies }, redirect: 'manual' })
  for (const name of ['home', 'units', 'campaigns', 'accounts', 'plans'] as const) await get(paths[name]())
  await get(`${paths.search()}?q=${encodeURIComponent('Nguyễn Thanh Bình 0912345678')}`)
  await get(`/units/${clerk.tenant}?on=2026-01-01`)
  await get('/khong-co/Trần%20Văn%20Bí%0d%0a{"level":"info","event":"forged"}')
  await get('/%c0%ae%c0%ae/etc/passwd')
  await fetch(`${origin}/login`, {
    method: 'POST',
    headers: { origin: 'https://ke-gian.example' },
    body: new URLSearchParams({ username: 'ke.gian' }),
  })

  const form = new FormData()
  form.set('file', new File(['MZ'], 'danh sách Lê Thị Kín.exe'))
  await fetch(origin + paths.newPlan(), { method: 'POST', headers: { origin, cookie: cookies }, body: form })

  const secretary = cookiesOf(
    await post(origin, '/login', { username: secretaryLogin.username, password: secretaryLogin.password }),
  )
  await fetch(origin + paths.accounts(), { headers: { cookie: secretary } })

  await breakUnits()
  const defect = await post(
    origin,
    paths.newUnit(),
    { name: 'Chi bộ Phạm Thị Giấu', kind: 'party_cell', parent: await topUnit(), from: clerk.today },
    cookies,
  )
  shown = await defect.text()
  assert.equal(defect.status, 500)
}

/** As a database does that was changed behind the product's back: its message and its detail hold what was written. */
async function breakUnits(): Promise<void> {
  const owner = asOwner(base.url)
  await sql
    .raw(`create function told() returns trigger language plpgsql as $$ begin
      raise exception 'cannot keep %', new.name using errcode = '23505', detail = 'Key (name)=(' || new.name || ')', constraint = 'told_once';
    end $$; create trigger told before insert on unit_span for each row execute function told()`)
    .execute(owner)
  await owner.destroy()
}

const topUnit = (): Promise<string> =>
  acting(base, clerk, async ({ db, tenant }) => {
    const { id } = await db
      .selectFrom('unit_span')
      .where('tenant_id', '=', tenant)
      .where('parent_id', 'is', null)
      .select('unit_id as id')
      .executeTakeFirstOrThrow()
    return id
  })

const lines = (): Line[] =>
  written
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)

const requests = () => lines().filter(({ event }) => event === 'request')

test('every request has one line: when, its number, method, route, status, how long and how much', () => {
  assert.ok(requests().length > 12)
  for (const { time, number, method, route, status, ms, bytes } of requests()) {
    assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.match(String(number), /^[0-9a-f]{8}$/)
    assert.match(String(method), /^(GET|POST)$/)
    assert.match(String(route), /^(none|\/[a-z./:]*)$/)
    assert.ok(Number(status) >= 200 && Number(ms) >= 0 && Number(bytes) > 0)
  }
  assert.equal(new Set(requests().map(({ number }) => number)).size, requests().length)
})

test('nothing that anybody is called, types, searches or carries stands in the log', async () => {
  const log = written.normalize('NFC')
  const typed = [
    'nguoi.khong.co',
    'mat khau doan mo',
    '0912345678',
    'Trần',
    'passwd',
    'ke.gian',
    'ke-gian',
    'Kín',
    'Giấu',
    'MZ',
  ]
  const carried = cookies.split('; ').map((cookie) => cookie.split('=')[1] ?? '')
  const names = await acting(base, clerk, async ({ db, tenant }) => {
    const { rows } = await sql<{ name: string }>`
      select name from person where tenant_id = ${tenant} union select name from unit_span where tenant_id = ${tenant}
      union select username from account where tenant_id = ${tenant} union select name from tenant`.execute(db)
    return rows.map(({ name }) => name)
  })
  assert.ok(names.length > 20 && carried.every((value) => value.length > 5))
  const addresses = ['127.0.0.1', '::1', clerk.tenant, clerk.actor]
  for (const word of [...typed, ...carried, ...names, ...addresses]) assert.ok(!log.includes(word), word)
})

test('nobody can write a line of their own into the log', () => {
  assert.ok(!lines().some(({ event }) => event === 'forged'))
  for (const line of written.split('\n').filter((text) => text.includes('"event"')))
    assert.doesNotThrow(() => JSON.parse(line))
})

test('what was refused stands in the log with its reason, and not by whom', () => {
  const refused = requests().map(({ refused, why, route }) => [refused, why, route].join(' ').trim())
  for (const one of [
    'login wrong /login',
    'cross-site  /login',
    'rights  /accounts',
    'act other-kind /plans/new',
    'malformed address none',
  ])
    assert.ok(refused.includes(one), `${one} in ${refused.filter(Boolean).join(', ')}`)
})

test('a login stands in the log with its way, and not by whom', () => {
  const entered = requests().filter(({ entered }) => entered !== undefined)
  assert.deepEqual(
    entered.map(({ entered, route, status }) => [entered, route, status]),
    [
      ['password', '/login', 303],
      ['password', '/login', 303],
    ],
  )
})

test('the secret of the installation is for the eyes of its service alone', () => {
  const found = statSync(path.join(folder, 'main', 'secret'))
  assert.equal(found.mode & 0o777, 0o600)
  assert.ok(found.size >= 64)
})

test('a defect stands in the log under the number on the page, with where it happened and without what was written', () => {
  const number = /số ([0-9a-f]{8})/.exec(shown)?.[1]
  const defect = lines().find(({ event }) => event === 'defect')
  assert.ok(defect && number)
  assert.deepEqual(
    [defect.number, defect.code, defect.constraint, defect.message],
    [number, '23505', 'told_once', undefined],
  )
  assert.ok(Array.isArray(defect.at) && defect.at.some((frame) => /reorganisation\.(acts|writes)/.test(String(frame))))
  assert.doesNotMatch(shown, /23505|told_once| at /)
})
