import assert from 'node:assert/strict'
import { after, afterEach, before, mock, test } from 'node:test'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { listEntries } from '#foundation/audit/entry.reads.ts'
import { acting } from '../../../tests/database.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from '../../../tests/site.ts'
import { codeFor } from '../../../tests/totp.ts'

let site: Site
let hoa: Who
before(async () => {
  site = await openSite()
  hoa = site.cast.whos.get('Đặng Thị Hòa') as Who
})
afterEach(() => mock.timers.reset())
after(() => site.stop())

const logIn = (username: string, cookie = '') =>
  post(site.origin, '/login?next=%2Funits', { username, password }, cookie)
const visit = (path: string, cookie: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })
const later = (minutes: number) => mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes * 60_000 })
const step = (code: string, cookie: string, more: Record<string, string> = {}) =>
  post(site.origin, '/login/second-step?next=%2Funits', { code, ...more }, cookie)

/** Turns it on as a person does; the seed, the recovery codes, and the cookie that is in. */
async function turnOn(username: string) {
  const cookie = cookiesOf(await logIn(username))
  const begun = await post(site.origin, '/account/second-factor', { act: 'begin', password }, cookie)
  const [, seed = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(await begun.text()) ?? []
  assert.ok(seed.length > 30, 'the seed stands on the page')
  const on = await post(site.origin, '/account/second-factor', { act: 'turn-on', seed, code: codeFor(seed) }, cookie)
  const codes = [...(await on.clone().text()).matchAll(/<code>([\w-]+)<\/code>/g)].map(([, code = '']) => code)
  assert.equal(codes.length, 10)
  return { seed, codes, cookie: cookiesOf(on) }
}

test('a second factor is turned on by a first code, and then asked for after the password', async () => {
  await admit(site.base, hoa, 'hoa.dang')
  const { seed, cookie } = await turnOn('hoa.dang')
  assert.match(await (await visit('/account/second-factor', cookie)).text(), /Đang bật/)

  const entered = await logIn('hoa.dang')
  assert.equal(entered.headers.get('location'), '/login/second-step?next=%2Funits')
  const half = cookiesOf(entered)
  assert.match(
    (await visit('/units', half)).headers.get('location') ?? '',
    /^\/login/,
    'the password alone lets nobody in',
  )
  const asked = await (await visit('/login/second-step', half)).text()
  assert.match(asked, /autocomplete="one-time-code"[^>]*inputmode="numeric"/)
  assert.ok(!asked.includes('<script'))

  assert.equal((await step('000000', half)).status, 422)
  later(1)
  const inside = await step(codeFor(seed, Date.now()), half)
  assert.equal(inside.headers.get('location'), '/units')
  assert.equal((await visit('/units', cookiesOf(inside))).status, 200)
})
