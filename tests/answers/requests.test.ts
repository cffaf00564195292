// Small refusals, each one request: methods, fields that come twice, names that objects have already, what is no page.
import assert from 'node:assert/strict'
import http from 'node:http'
import { after, before, mock, test } from 'node:test'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { paths } from '#shell/paths.ts'
import { open } from '../../app/server.ts'
import { cloneDatabase } from '../database.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from '../site.ts'

let site: Site
let cookie: string
before(async () => {
  site = await openSite()
  cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
})
after(() => site.stop())

const send = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
    redirect: 'manual',
  })

test('TRACE is answered by no echo of what was sent', async () => {
  for (const path of ['/', '/login', '/healthz']) {
    const { status, text } = await trace(path)
    assert.ok(status >= 400 && status < 500, `${path} answers ${status}`)
    assert.ok(!text.includes('a-secret-header') && !text.includes(cookie))
  }
})

const trace = (path: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, origin: site.origin, 'x-mark': 'a-secret-header' }
    http
      .request(site.origin + path, { method: 'TRACE', headers, agent: false }, (answer) => {
        let text = ''
        answer
          .on('data', (part) => (text += String(part)))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      })
      .on('error', reject)
      .end()
  })

test('no answer allows another origin to read it', async () => {
  for (const path of ['/units', '/login', '/healthz', '/heads', '/api/anything']) {
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { cookie, origin: 'https://evil.example', 'access-control-request-method': 'POST' }
      const answer = await fetch(site.origin + path, { method, headers, redirect: 'manual' })
      const allowed = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))
      assert.deepEqual(allowed, [], `${method} ${path}`)
    }
  }
})

test('logging out tells the browser to forget what it holds', async () => {
  const own = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
  const out = await post(site.origin, paths.logout(), {}, own)
  assert.equal(out.headers.get('clear-site-data'), '"cache", "storage"')
  assert.ok(out.headers.getSetCookie().some((one) => /session_token=;.*Max-Age=0/i.test(one)))
})

test('a form is read from its body alone, and of a field that comes twice the first counts', async () => {
  const right = `username=${clerkName}&password=${encodeURIComponent(password)}`
  assert.equal((await send(`/login?${right}`, '')).status, 422, 'the address is no form')
  assert.equal((await send('/login', `${right}&password=wrong`)).status, 303)
  assert.equal((await send('/login', `password=wrong&${right}`)).status, 422)
  assert.equal((await send('/login', right, { cookie: 'username=nobody; password=wrong' })).status, 303)
})

test('what was encoded twice is decoded once', async () => {
  const get = (path: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })
  assert.equal((await get('/%2575nits')).status, 404)
  const found = await (await get(`${paths.search()}?q=%2553%253Cb%253E`)).text()
  assert.ok(found.includes('value="%53%3Cb%3E"'))
  const typed = await (await send('/login', 'username=a%2540b&password=x')).text()
  assert.ok(typed.includes('value="a%40b"'))
})

test('fields that are called like what every object has change no object', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort()
  const names = [
    '__proto__',
    '__proto__[mark]',
    '__proto__.mark',
    'constructor[prototype][mark]',
    'constructor.prototype.mark',
  ]
  const body = names.map((name) => `${encodeURIComponent(name)}=1`).join('&')
  for (const path of [paths.login(), paths.language(), paths.newUnit(), paths.newPlan(), paths.changeSetting.pattern]) {
    assert.ok((await send(path, body, { cookie })).status < 500, path)
    await fetch(`${site.origin}${path}?${body}`, { headers: { cookie }, redirect: 'manual' })
  }
  assert.equal(Reflect.get({}, 'mark'), undefined)
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before)
})

test('no file of the installation and no list of a folder is served', async () => {
  const wanted = [
    '/.git/config',
    '/.git/HEAD',
    '/.svn/entries',
    '/.env',
    '/package.json',
    '/app/server.ts',
    '/app/',
    '/docs/',
  ]
  for (const path of [
    ...wanted,
    '/tests/',
    '/node_modules/',
    '/.data/main/secret',
    '/..%2f..%2fetc/passwd',
    '/style.css.map',
  ])
    assert.equal((await fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })).status, 404, path)
})

test('a new installation has no account, and lets nobody in by a name that everybody tries', async () => {
  const base = await cloneDatabase()
  const empty = await open(base.url, 0, 'a secret of thirty-two letters !')
  const logins = asLogin(base.url)
  try {
    const { rows } = await sql`select from "user"`.execute(logins)
    assert.equal(rows.length, 0)
    for (const name of ['admin', 'root', 'sa', 'administrator', 'thidua', 'demo'])
      for (const guess of [name, 'password', ''])
        assert.equal((await post(empty.origin, '/login', { username: name, password: guess })).status, 422, name)
  } finally {
    await logins.destroy()
    await empty.stop()
    await base.drop()
  }
})

test('a session is called by random letters of more than 128 bits, new with every login', async () => {
  const tokens = new Set<string>()
  for (let count = 0; count < 5; count++) {
    const given = await post(site.origin, '/login', { username: clerkName, password })
    const token =
      /session_token=([A-Za-z0-9_-]+)\./.exec(decodeURIComponent(given.headers.getSetCookie().join()))?.[1] ?? ''
    assert.match(token, /^[A-Za-z0-9]{32,}$/) // 62 letters: 190 bits
    tokens.add(token)
  }
  assert.equal(tokens.size, 5)
})

test('logging in ends the session that the browser had until then', async () => {
  const first = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
  const second = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }, first))
  const statusOf = async (one: string) =>
    (await fetch(`${site.origin}/units`, { headers: { cookie: one }, redirect: 'manual' })).status
  assert.deepEqual([await statusOf(first), await statusOf(second), await statusOf(cookie)], [302, 200, 200])
})

test('a session that was made up, or set before the login, lets nobody in', async () => {
  const fixed = 'thidua.session_token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAA'
  const given = await send('/login', `username=${clerkName}&password=${encodeURIComponent(password)}`, {
    cookie: fixed,
  })
  assert.equal(given.status, 303)
  assert.ok(!cookiesOf(given).includes('AAAAAAAAAAAAAAAA'))
  const cookies = [
    fixed,
    cookie.replace(/session_token=(.)/, (_, first) => `session_token=${first === 'a' ? 'b' : 'a'}`),
  ]
  for (const one of cookies) {
    const answer = await fetch(`${site.origin}/units`, { headers: { cookie: one }, redirect: 'manual' })
    assert.equal(answer.status, 302)
  }
})

test('a password counts letter by letter, and lies in the database as Argon2id with a salt of its own', async () => {
  const own = ' Sông Trăng của tôi đẹp '
  const inside = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
  assert.equal((await post(site.origin, '/account/password', { old: password, password: own }, inside)).status, 303)
  for (const other of [own.trim(), own.toLowerCase(), own.slice(0, -2), `${own}x`])
    assert.equal((await post(site.origin, '/login', { username: clerkName, password: other })).status, 422, other)
  assert.equal((await post(site.origin, '/login', { username: clerkName, password: own })).status, 303)

  const logins = asLogin(site.base.url)
  const { rows } = await sql<{
    hash: string
  }>`select password as hash from "account" where password is not null`.execute(logins)
  await logins.destroy()
  assert.ok(rows.length > 0)
  for (const { hash } of rows) assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w-]{22}\$[\w-]{43}$/)
})

test('a password that is a year old still lets in, and nobody is asked for a new one', async () => {
  await admit(site.base, site.cast.whos.get('Đặng Thị Hòa') as Who, 'hoa.dang')
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 400 * 86_400_000 })
  try {
    const entered = await post(site.origin, '/login', { username: 'hoa.dang', password })
    assert.equal(entered.headers.get('location'), '/')
    const answer = await fetch(`${site.origin}/more`, { headers: { cookie: cookiesOf(entered) }, redirect: 'manual' })
    assert.equal(answer.status, 200)
  } finally {
    mock.timers.reset()
  }
})
