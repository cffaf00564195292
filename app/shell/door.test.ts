import assert from 'node:assert/strict'
import { after, afterEach, before, mock, test } from 'node:test'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { admit, clerkName, cookiesOf, freePort, openSite, password, post, type Site } from '../../tests/site.ts'
import { open } from '../server.ts'
import { addressLimit, login } from './login.ts'

let site: Site
before(async () => {
  site = await openSite()
})
afterEach(() => mock.timers.reset())
after(() => site.stop())

const logIn = (username: string, password: string) => post(site.origin, '/login', { username, password })
const visit = (path: string, cookie: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })

/** The clock of this process, and so of the server. Timers go on. */
const later = (minutes: number) => mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes * 60_000 })

test('whoever is not logged in is led to the login page, and from there back', async () => {
  const turned = await fetch(`${site.origin}/units?on=2026-01-01`, { redirect: 'manual' })
  assert.equal(turned.headers.get('location'), '/login?next=%2Funits%3Fon%3D2026-01-01')
  const entered = await post(site.origin, '/login?next=%2Funits', { username: clerkName, password })
  assert.equal(entered.headers.get('location'), '/units')
})

test('nobody is led away from the product', async () => {
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const path = `/login?next=${encodeURIComponent(next)}`
    const entered = await post(site.origin, path, { username: clerkName, password })
    assert.equal(entered.headers.get('location'), '/', next)
  }
})

test('the cookies are for the server alone, and for this site', async () => {
  const cookies = (await logIn(clerkName, password)).headers.getSetCookie()
  assert.ok(cookies.length > 0)
  for (const cookie of cookies) assert.match(cookie, /HttpOnly.*SameSite=Lax/i)
})

test('behind https the cookies travel by https only', async () => {
  process.env.ORIGIN = 'https://thidua.example'
  const port = await freePort()
  const secure = await open(site.base.url, port, 'a secret of thirty-two letters !')
  delete process.env.ORIGIN
  try {
    const answer = await fetch(`http://localhost:${port}/login`, {
      method: 'POST',
      headers: { origin: 'https://thidua.example' },
      body: new URLSearchParams({ username: clerkName, password }),
      redirect: 'manual',
    })
    assert.equal(answer.status, 303)
    const cookies = answer.headers.getSetCookie()
    assert.ok(cookies.length > 0)
    for (const cookie of cookies) {
      assert.match(cookie, /^__Host-[^;]+;.*Path=\/;/)
      assert.match(cookie, /Secure/)
      assert.doesNotMatch(cookie, /Domain/i)
    }
  } finally {
    await secure.stop()
  }
})

test('the login’s own endpoints cannot be reached from outside, logged in or not', async () => {
  const logins = asLogin(site.base.url)
  const { auth } = login(logins, { secret: 'x'.repeat(32), origin: site.origin, singleSignOn: null })
  const endpoints = Object.values(auth.api).flatMap((one) => ('path' in one && one.path ? [String(one.path)] : []))
  assert.ok(endpoints.includes('/sign-in/username') && endpoints.includes('/two-factor/disable'), 'the list is theirs')
  await logins.destroy()
  const cookie = cookiesOf(await logIn(clerkName, password))
  for (const path of endpoints) {
    assert.equal((await visit(`/api/auth${path}`, cookie)).status, 404, path)
    assert.equal((await post(site.origin, `/api/auth${path}`, {}, cookie)).status, 404, path)
    assert.equal((await visit(`/api/auth${path}`, '')).status, 404, path)
  }
})

test('a form from elsewhere is turned away', async () => {
  const headers = { origin: 'https://evil.example' }
  const answer = await fetch(`${site.origin}/login`, { method: 'POST', headers, body: new URLSearchParams() })
  assert.equal(answer.status, 403)
})

test('five wrong passwords lock a user name for a quarter of an hour, known or not, and in the same words', async () => {
  const told: string[] = []
  for (const name of ['lan.vo', 'nobody.known']) {
    if (name === 'lan.vo') await admit(site.base, site.cast.whos.get('Võ Thị Ngọc Lan') as Who, name)
    const pages = []
    for (let count = 0; count < 6; count++) {
      const answer = await logIn(name, 'sai mat khau')
      pages.push(`${answer.status} ${(await answer.text()).replaceAll(name, '…')}`)
    }
    assert.match(pages[3] ?? '', /^422.*chưa đúng/s)
    assert.match(pages[4] ?? '', /^429.*15 phút/s)
    told.push(pages.join('\n'))
  }
  assert.equal(told[0], told[1])

  assert.equal((await logIn('lan.vo', password)).status, 429, 'the right password has to wait too')
  later(15)
  assert.equal((await logIn('lan.vo', password)).status, 303)
})

test('guesses that come all at once are counted all the same', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => logIn('at.once', 'sai mat khau')))
  assert.equal(answers.filter((answer) => answer.status === 422).length, 4)
})

test('the right password in between begins the count anew', async () => {
  for (let round = 0; round < 2; round++) {
    for (let count = 0; count < 4; count++) await logIn(clerkName, 'sai mat khau')
    assert.equal((await logIn(clerkName, password)).status, 303)
  }
})

test('logging out ends the session, for a copied cookie too', async () => {
  const cookie = cookiesOf(await logIn(clerkName, password))
  assert.equal((await visit('/units', cookie)).status, 200)
  const out = await post(site.origin, '/logout', {}, cookie)
  assert.equal(out.headers.get('location'), '/login')
  later(1.1)
  assert.match((await visit('/units', cookie)).headers.get('location') ?? '', /^\/login/)
})

test('a session survives a restart of the server', async () => {
  const cookie = cookiesOf(await logIn(clerkName, password))
  const again = await open(site.base.url, 0, 'a secret of thirty-two letters !')
  const answer = await fetch(`${again.origin}/units`, { headers: { cookie }, redirect: 'manual' })
  await again.stop()
  assert.equal(answer.status, 200)
})

test('an address that tries again and again has to wait, and the others not', async () => {
  const logins = asLogin(site.base.url)
  const full = sql`update "rateLimit" set count = ${addressLimit.max}, "lastRequest" = ${Date.now()}`
  assert.equal((await full.execute(logins)).numAffectedRows, 1n, 'one address, one row')
  await logins.destroy()
  const answer = await logIn(clerkName, password)
  assert.equal(answer.status, 429)
  assert.match(await answer.text(), /quá nhiều lần/)
  later(1.1)
  assert.equal((await logIn(clerkName, password)).status, 303)
})
