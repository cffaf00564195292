import assert from 'node:assert/strict'
import { after, afterEach, before, mock, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { appoint } from '#foundation/people/post.acts.ts'
import { daysAfter } from '#kernel/day.ts'
import { memorySeconds } from '#shell/recently.ts'
import { acting } from '../../../tests/database.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from '../../../tests/site.ts'
import { open } from '../../server.ts'
import { closeAccount, renewSlips } from './account.acts.ts'
import { deviceOf } from './device.rules.ts'
import { endSession } from './own-login.acts.ts'
import { listSessions } from './protection.reads.ts'

let site: Site
let hoa: Who
before(async () => {
  site = await openSite()
  hoa = site.cast.whos.get('Đặng Thị Hòa') as Who
  await admit(site.base, hoa, 'hoa.dang')
})
afterEach(() => mock.timers.reset())
after(() => site.stop())

const phone =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36'
const desk =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0'

const logIn = (username: string, browser = desk) =>
  fetch(`${site.origin}/login`, {
    method: 'POST',
    headers: { origin: site.origin, 'user-agent': browser },
    body: new URLSearchParams({ username, password }),
    redirect: 'manual',
  }).then(cookiesOf)
const visit = (path: string, cookie: string, origin = site.origin) =>
  fetch(origin + path, { headers: { cookie }, redirect: 'manual' })
const isIn = async (cookie: string, origin?: string) => (await visit('/units', cookie, origin)).status === 200
const later = (seconds: number) => mock.timers.enable({ apis: ['Date'], now: Date.now() + seconds * 1000 })
const day = 24 * 60 * 60

test('a browser is told in words that its owner knows', () => {
  assert.deepEqual(deviceOf(phone), { system: 'Android', browser: 'Chrome' })
  assert.deepEqual(deviceOf(desk), { system: 'Windows', browser: 'Edge' })
  const apple =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E Safari/604.1'
  assert.deepEqual(deviceOf(apple), { system: 'iPhone', browser: 'Safari' })
  assert.deepEqual(deviceOf('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'), {
    system: 'Linux',
    browser: 'Firefox',
  })
  assert.deepEqual(deviceOf('curl/8'), { system: null, browser: null })
})

test('owners see where they are logged in, and which is this one; one is ended with the password, at once', async () => {
  const [here, there] = [await logIn('hoa.dang'), await logIn('hoa.dang', phone)]
  const page = await (await visit('/account/sessions', here)).text()
  assert.match(page, /Edge trên Windows<\/b> <span class="st done">Máy này/)
  assert.match(page, /Chrome trên Android/)
  assert.ok(await isIn(there))
  const [, session = ''] = /href="\?end=([0-9a-f-]{36})"/.exec(page) ?? []
  const refused = await post(site.origin, '/account/sessions', { session, password: 'sai' }, here)
  assert.equal(refused.status, 422)
  assert.ok(await isIn(there))
  assert.equal((await post(site.origin, '/account/sessions', { session, password }, here)).status, 303)
  assert.ok(!(await isIn(there)), 'without any delay')
  assert.ok(await isIn(here))
})

test('everywhere else is ended at once', async () => {
  const [here, ...others] = [await logIn('hoa.dang'), await logIn('hoa.dang', phone), await logIn('hoa.dang', phone)]
  for (const cookie of others) assert.ok(await isIn(cookie))
  await post(site.origin, '/account/sessions', { session: 'others', password }, here)
  for (const cookie of others) assert.ok(!(await isIn(cookie)))
  assert.match(await (await visit('/account/sessions', here)).text(), /Chỉ có máy này/)
})

test('nobody ends the session of somebody else', async () => {
  const [clerk, hers] = [await logIn(clerkName), await logIn('hoa.dang')]
  const [session] = await acting(site.base, hoa, listSessions)
  assert.ok(session)
  await post(site.origin, '/account/sessions', { session: session.id, password }, clerk)
  await acting(site.base, site.clerk, (context) => endSession(context, session.id))
  assert.ok(await isIn(hers))
})

test('a copied cookie is worth nothing after logging out, at once', async () => {
  const cookie = await logIn('hoa.dang')
  assert.ok(await isIn(cookie))
  await post(site.origin, '/logout', {}, cookie)
  assert.ok(!(await isIn(cookie)))
})

test('a changed password ends every other session at once', async () => {
  const sau = site.cast.whos.get('Hồ Thị Thu Sương') as Who
  await admit(site.base, sau, 'suong.ho')
  const [here, there] = [await logIn('suong.ho'), await logIn('suong.ho', phone)]
  assert.ok(await isIn(there))
  const changed = await post(
    site.origin,
    '/account/password',
    { old: password, password: 'mot cau khac hoan toan' },
    here,
  )
  assert.equal(changed.status, 303)
  assert.ok(!(await isIn(there)))
  assert.ok(!(await isIn(here)), 'its own token is a new one, too')
  assert.ok(await isIn(cookiesOf(changed)))
})

test('what ends on another server is out here after five seconds at most', async () => {
  const second = await open(site.base.url, 0, 'a secret of thirty-two letters !')
  try {
    const cookie = await logIn('hoa.dang')
    assert.ok(await isIn(cookie, second.origin))
    await post(site.origin, '/logout', {}, cookie)
    later(memorySeconds + 0.1)
    assert.ok(!(await isIn(cookie, second.origin)))
  } finally {
    await second.stop()
  }
})

test('closing an account and a new slip by the office end every session', async () => {
  const khoi = site.cast.whos.get('Tạ Minh Khôi') as Who
  await admit(site.base, khoi, 'khoi.ta')
  const [clerk, first] = [await logIn(clerkName), await logIn('khoi.ta')]
  assert.ok(await isIn(first))
  await post(site.origin, '/accounts', { close: khoi.actor }, clerk)
  assert.ok(!(await isIn(first)))
  await acting(site.base, site.clerk, (context) => renewSlips(context, [khoi.actor]))
  await acting(site.base, site.clerk, (context) => closeAccount(context, khoi.actor))
  assert.deepEqual(await acting(site.base, khoi, listSessions), [])
})

test('a week without a visit ends a session; a visit each day keeps it for thirty days and no longer', async () => {
  const idle = await logIn('hoa.dang')
  later(7 * day + 60)
  assert.ok(!(await isIn(idle)))
  mock.timers.reset()

  const busy = await logIn('hoa.dang')
  const start = Date.now()
  for (let count = 1; count <= 29; count++) {
    mock.timers.reset()
    mock.timers.enable({ apis: ['Date'], now: start + count * day * 1000 })
    assert.ok(await isIn(busy), `after ${count} days`)
  }
  mock.timers.reset()
  mock.timers.enable({ apis: ['Date'], now: start + (30 * day + 60) * 1000 })
  assert.ok(!(await isIn(busy)))
})

test('a post ends, and its rights end that day', async () => {
  const clerk = await logIn(clerkName)
  const deputy = site.cast.whos.get('Phan Thị Bích') as Who
  await admit(site.base, deputy, 'bich.phan')
  const office = site.cast.units.get('Văn phòng Đảng ủy')
  assert.ok(office)
  const given = {
    unit: office,
    person: deputy.actor,
    role: 'staff' as const,
    title: 'Chuyên viên',
    from: site.clerk.today,
  }
  const held = await acting(site.base, site.clerk, (context) => appoint(context, given))
  const cookie = await logIn('bich.phan')
  assert.equal((await visit('/accounts', cookie)).status, 200, 'today')
  const tomorrow = daysAfter(site.clerk.today, 1)
  const ended = await post(site.origin, `/posts/${held}/end`, { on: tomorrow }, clerk)
  assert.equal(ended.status, 303)
  assert.equal((await visit('/accounts', cookie)).status, 200, 'still today')
  later(day)
  assert.equal((await visit('/accounts', cookie)).status, 403, 'the day after')
})
