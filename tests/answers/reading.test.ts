// Every page that the clerk can reach by links, with hostile names in it: what it says, what it loads, and that reading changes nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { beginDuty, handIn } from '#cycle/duties/duty.acts.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Who } from '#db/context.ts'
import { dayOf } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { acting, asSeer } from '../database.ts'
import { mapSite } from '../hostile/map.ts'
import { launch } from '../launched.ts'
import { clerkName, cookiesOf, openSite, password, post, type Site } from '../site.ts'

const mark = `<i data-mark="1" onclick='x'>&amp;</i>`
const asLetters = '&lt;i data-mark='

type Read = { path: string; status: number; type: string; cookies: string[]; text: string }

let site: Site
let owner: Kysely<unknown>
let read: Read[]
let changed: string[]
before(async () => {
  site = await openSite()
  owner = await asSeer(site.base)
  const cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
  await writeMarks(cookie)
  const targets = await mapSite(site.origin, cookie)
  const addresses = new Set(targets.filter(({ fields }) => !fields).map(({ path }) => path))
  addresses.add(`${paths.search()}?q=${encodeURIComponent(mark)}`)
  const before = await state()
  read = []
  for (const path of addresses) read.push(await readPage(path, cookie))
  const after = await state()
  changed = [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name)
})
after(async () => {
  await owner.destroy()
  await site.stop()
})

/** Somebody means ill wherever a text is asked for. */
async function writeMarks(cookie: string): Promise<void> {
  const now = new Date()
  const clerk = { ...site.clerk, now, today: dayOf(now) }
  const [unit] = site.cast.units.values()
  const from = clerk.today
  const units = await post(
    site.origin,
    paths.newUnit(),
    { name: mark, kind: 'other', parent: unit ?? '', from },
    cookie,
  )
  assert.equal(units.status, 303)
  const made = /\/units\/([0-9a-f-]{36})/.exec(units.headers.get('location') ?? '')?.[1] ?? unit ?? ''
  const given = { name: mark, title: mark, role: 'member', from }
  const posts = await post(site.origin, `/units/${made}/posts/new`, given, cookie)
  assert.equal(posts.status, 303)
  const campaign = await launch(site.base, site.cast, clerk, { name: mark })
  const hoa = { ...(site.cast.whos.get('Đặng Thị Hòa') as Who), now, today: clerk.today }
  const duty = (await acting(site.base, hoa, (context) => listDuties(context, campaign))).find(({ unitName }) =>
    unitName.includes('Bến Đò'),
  )
  assert.ok(duty)
  await acting(site.base, hoa, (context) => beginDuty(context, duty.id))
  const handed = await acting(site.base, hoa, (context) => handIn(context, duty.id, { text: mark, files: [] }))
  assert.ok(handed.allowed)
}

async function readPage(path: string, cookie: string): Promise<Read> {
  const answer = await fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })
  const type = answer.headers.get('content-type') ?? ''
  return { path, status: answer.status, type, cookies: answer.headers.getSetCookie(), text: await answer.text() }
}

/** A digest of every row of every table, and not only how many there are. */
async function state(): Promise<Map<string, string>> {
  const tables = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' or (schemaname = 'login' and tablename in ('user', 'account', 'twoFactor', 'passkey'))`.execute(
    owner,
  )
  assert.ok(tables.rows.length > 30)
  const all = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(md5(string_agg(to_jsonb(one)::text, ',' order by to_jsonb(one)::text)), '') as digest from ${name} one`,
  )
  const { rows } = await sql.raw<{ name: string; digest: string }>(all.join(' union all ')).execute(owner)
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

const pages = () => read.filter(({ type, status }) => status === 200 && /html/.test(type))

test('marks of HTML in a field come out as letters on every page', () => {
  assert.ok(pages().length > 25, `${pages().length} pages`)
  assert.deepEqual(
    pages().flatMap(({ path, text }) => (/<i data-mark/.test(text) ? [path] : [])),
    [],
  )
  const shown = pages().filter(({ text }) => text.includes(asLetters))
  assert.ok(shown.length >= 8, `only ${shown.length} pages show it`)
})

test('reading changes nothing but the note of who has opened what', () => {
  assert.deepEqual(
    changed.filter((name) => !/^public\.\w+_receipt$/.test(name)),
    [],
  )
})

test('reading begins no session, and gives no cookie of the login', () => {
  assert.deepEqual(
    read.flatMap(({ path, cookies }) => (cookies.some((one) => /session_token=[^;]/.test(one)) ? [path] : [])),
    [],
  )
})

test('every answer with a body says what it is, and text says in which letters', async () => {
  const page = await readPage('/login', '')
  const assets = [
    ...pages().flatMap(({ text }) => [...text.matchAll(/(?:href|src)="(\/[\w.-]+\.(?:css|js|svg)[^"]*)"/g)]),
  ]
  const others = new Set([
    ...assets.map(([, url = '']) => url),
    '/healthz',
    '/readyz',
    '/metrics',
    '/nothing/here',
    '/icon.svg',
  ])
  assert.ok(others.size > 5)
  const answers = [...read, page, ...(await Promise.all([...others].map((path) => readPage(path, ''))))]
  for (const { path, type, text } of answers) {
    if (text === '') continue
    assert.notEqual(type, '', path)
    if (/^text\/|xml(;|$)/.test(type) && !/openxml/.test(type)) assert.match(type, /charset=utf-8/i, path)
  }
})

test('no page loads, frames or sends anything to another place', () => {
  const elsewhere =
    /(?:\ssrc|\saction|\sformaction|\sposter|\sdata|\ssrcset)="(?!\/(?!\/)|\?|#|")[^"]*|<link[^>]*href="(?!\/(?!\/))[^"]*|@import|url\(/g
  assert.deepEqual(
    pages().flatMap(({ path, text }) => [...text.matchAll(elsewhere)].map(([found]) => `${path}: ${found}`)),
    [],
  )
})

test('every page of somebody who is in has the button that logs out', () => {
  const forAnybody = [paths.login(), paths.foundCommittee(), paths.checkHead(), paths.checkSigned(), '/api/docs']
  const inside = pages().filter(({ path }) => !forAnybody.includes(path))
  assert.ok(inside.length > 25)
  assert.deepEqual(
    inside.flatMap(({ path, text }) => (text.includes(`action="${paths.logout()}"`) ? [] : [path])),
    [],
  )
})

test('a password is asked for in fields that hide it and that a keeper of passwords may fill in', () => {
  const fields = pages()
    .concat()
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<input[^>]*name="(?:password|old)"[^>]*>/g)].map(([field]) => [path, field] as const),
    )
  assert.ok(fields.length > 2, `${fields.length} fields`)
  for (const [path, field] of fields) {
    assert.match(field, /type="password"/, path)
    assert.match(field, /autocomplete="(current|new)-password"/, path)
    assert.doesNotMatch(field, /onpaste|readonly|maxlength/, path)
  }
})
