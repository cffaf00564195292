import assert from 'node:assert/strict'
import { after, afterEach, before, mock, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { closeAccount, openAccounts, renewSlips } from '#foundation/accounts/account.acts.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { acting } from '../../../tests/database.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from '../../../tests/site.ts'

let site: Site
let hoa: Who
before(async () => {
  site = await openSite()
  hoa = site.cast.whos.get('Đặng Thị Hòa') as Who
})
afterEach(() => mock.timers.reset())
after(() => site.stop())

const logIn = (username: string, password: string) => post(site.origin, '/login', { username, password })
const visit = (path: string, cookie: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })

/** The clock of this process, and so of the server. Timers go on. */
const later = (minutes: number) => mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes * 60_000 })

async function slipFor(who: Who) {
  const printed = await acting(site.base, site.clerk, (context) => renewSlips(context, [who.actor]))
  assert.ok(printed.allowed)
  const [slip] = printed.slips
  assert.ok(slip)
  return slip
}

test('the code lets in, however it is typed, and only to choose a password', async () => {
  const slip = await slipFor(hoa)
  const entered = await logIn(` ${slip.username.toUpperCase()} `, slip.code.toLowerCase().replaceAll('-', ' '))
  const cookie = cookiesOf(entered)
  const choosing = (await visit('/units?on=2026-01-01', cookie)).headers.get('location') ?? ''
  assert.match(choosing, /^\/account\/password\?next=/)

  const short = await post(site.origin, choosing, { password: 'ngan' }, cookie)
  assert.equal(short.status, 422)
  assert.match(await short.text(), /ít nhất 15 ký tự/)

  const chosen = await post(site.origin, choosing, { password: 'song trang que toi' }, cookie)
  assert.equal(chosen.headers.get('location'), '/units?on=2026-01-01', 'the way to where she wanted is not lost')
  assert.equal((await visit('/units', cookiesOf(chosen))).status, 200)
  assert.equal((await logIn(slip.username, slip.code)).status, 422, 'the code is spent')
  assert.equal((await logIn(slip.username, 'song trang que toi')).status, 303)

  const account = await acting(site.base, hoa, ({ db }) =>
    db.selectFrom('account').select('id').where('person_id', '=', hoa.actor).executeTakeFirstOrThrow(),
  )
  const story = await acting(site.base, hoa, (context) => storyOf(context, account.id))
  assert.deepEqual(
    story.map((entry) => entry.word),
    ['account.opened', 'account.activated'],
  )
})

test('a code of more than thirty days says what to do', async () => {
  const loc = site.cast.whos.get('Huỳnh Văn Lộc') as Who
  const slip = await slipFor(loc)
  later(30 * 24 * 60 + 1)
  const answer = await logIn(slip.username, slip.code)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /quá 30 ngày.*in phiếu mới/s)
})

test('a password is changed with the old one, and other devices are out within a minute', async () => {
  const sau = site.cast.whos.get('Hồ Thị Thu Sương') as Who
  await admit(site.base, sau, 'suong.ho')
  const [here, there] = [cookiesOf(await logIn('suong.ho', password)), cookiesOf(await logIn('suong.ho', password))]

  const wrong = await post(site.origin, '/account/password', { old: 'khong phai', password: 'mat khau moi nua' }, here)
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /đang dùng chưa đúng/)

  const changed = await post(site.origin, '/account/password', { old: password, password: 'mat khau moi nua' }, here)
  assert.equal(changed.status, 303)
  later(1.1)
  assert.equal((await visit('/units', cookiesOf(changed))).status, 200)
  assert.match((await visit('/units', there)).headers.get('location') ?? '', /^\/login/)
})

test('a closed account and a new slip end the session within a minute', async () => {
  const khoi = site.cast.whos.get('Tạ Minh Khôi') as Who
  await admit(site.base, khoi, 'khoi.ta')
  const first = cookiesOf(await logIn('khoi.ta', password))
  await slipFor(khoi)
  later(1.1)
  assert.match((await visit('/units', first)).headers.get('location') ?? '', /^\/login/)
  assert.equal((await logIn('khoi.ta', password)).status, 422, 'the old password is void')
  mock.timers.reset()

  const slip = await slipFor(khoi)
  const second = cookiesOf(await logIn('khoi.ta', slip.code))
  await acting(site.base, site.clerk, (context) => closeAccount(context, khoi.actor))
  later(1.1)
  assert.match((await visit('/units', second)).headers.get('location') ?? '', /^\/login/)
  const answer = await logIn('khoi.ta', slip.code)
  assert.match(await answer.text(), /đã đóng/)
})

test('slips are for one look: no browser keeps the page, and nobody but the office gets it', async () => {
  const cookie = cookiesOf(await logIn(clerkName, password))
  const person = site.cast.whos.get('Cao Văn Hậu')?.actor ?? ''
  const slips = await post(site.origin, '/accounts/slips', { for: person }, cookie)
  assert.equal(slips.status, 200)
  assert.equal(slips.headers.get('cache-control'), 'no-store')
  assert.match(await slips.text(), /hau\.cao/)

  const secretary = site.cast.whos.get('Phan Thị Bích') as Who
  await admit(site.base, secretary, 'bich.phan')
  const hers = cookiesOf(await logIn('bich.phan', password))
  assert.equal((await post(site.origin, '/accounts/slips', { for: person }, hers)).status, 403)
  for (const path of ['/accounts', '/accounts/slips', '/units/new'])
    assert.equal((await visit(path, hers)).status, 403, path)
})

test('a hundred accounts do not hold up the house', async () => {
  const ticks: number[] = []
  let last = performance.now()
  const clock = setInterval(() => {
    ticks.push(performance.now() - last)
    last = performance.now()
  }, 10)
  const printed = await acting(site.base, site.clerk, openAccounts)
  clearInterval(clock)
  assert.ok(printed.allowed && printed.slips.length > 5)
  assert.ok(Math.max(...ticks) < 400, `${Math.max(...ticks)} ms`)
})
