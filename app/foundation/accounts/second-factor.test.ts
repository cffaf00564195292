import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { listPayloads, storyOf } from '#foundation/audit/entry.reads.ts'
import { acting } from '../../../tests/database.ts'
import { admit, clerkName, cookiesOf, openSite, password, post, type Site } from '../../../tests/site.ts'
import { codeFor } from '../../../tests/totp.ts'
import { renewSlips } from './account.acts.ts'

let site: Site
before(async () => {
  site = await openSite()
})
after(() => {
  mock.timers.reset()
  return site.stop()
})

const whoIs = (name: string) => site.cast.whos.get(name) as Who
const logIn = (username: string, cookie = '') =>
  post(site.origin, '/login?next=%2Funits', { username, password }, cookie)
const visit = (path: string, cookie: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })
const textOf = async (path: string, cookie: string) => (await visit(path, cookie)).text()
const goesTo = async (path: string, cookie: string) => (await visit(path, cookie)).headers.get('location') ?? 'stays'
const step = (code: string, cookie: string, more: Record<string, string> = {}) =>
  post(site.origin, '/login/second-step?next=%2Funits', { code, ...more }, cookie)

let passed = 0
/** The clock of this process, and so of the server; always forward, from test to test. */
function later(minutes: number): void {
  mock.timers.reset()
  passed += minutes
  mock.timers.enable({ apis: ['Date'], now: Date.now() + passed * 60_000 })
}

async function given(name: string, username: string): Promise<Who> {
  const who = whoIs(name)
  await admit(site.base, who, username)
  return who
}

/** Turns it on as a person does; the seed, the recovery codes, and the cookie that is in. */
async function turnOn(username: string) {
  const cookie = cookiesOf(await logIn(username))
  const begun = await post(site.origin, '/account/second-factor', { act: 'begin', password }, cookie)
  const [, seed = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(await begun.text()) ?? []
  assert.ok(seed.length > 30, 'the seed stands on the page')
  const on = await post(site.origin, '/account/second-factor', { act: 'turn-on', seed, code: codeFor(seed) }, cookie)
  return { seed, codes: codesOn(await on.clone().text()), cookie: cookiesOf(on), before: cookie }
}

const codesOn = (html: string) => [...html.matchAll(/<li><code>([\w-]+)<\/code>/g)].map(([, code = '']) => code)

/** From the password to the second step. */
const halfway = async (username: string, cookie = '') => cookiesOf(await logIn(username, cookie))

test('a second factor is turned on by a first code, and then asked for after the password', async () => {
  const hoa = await given('Đặng Thị Hòa', 'hoa.dang')
  const cookie = cookiesOf(await logIn('hoa.dang'))
  assert.equal(
    (await post(site.origin, '/account/second-factor', { act: 'begin', password: 'sai' }, cookie)).status,
    422,
  )
  const begun = await post(site.origin, '/account/second-factor', { act: 'begin', password }, cookie)
  assert.equal(begun.headers.get('cache-control'), 'no-store')
  const [, seed = ''] = /name="seed" value="(\w+)"/.exec(await begun.text()) ?? []
  const wrong = await post(site.origin, '/account/second-factor', { act: 'turn-on', seed, code: '000000' }, cookie)
  const again = await wrong.text()
  assert.match(again, /Mã chưa đúng/)
  assert.ok(again.includes(`value="${seed}"`), 'what was scanned goes on being good')
  assert.equal((await logIn('hoa.dang')).headers.get('location'), '/units', 'not on before a first code')

  const elsewhere = cookiesOf(await logIn('hoa.dang'))
  const on = await post(site.origin, '/account/second-factor', { act: 'turn-on', seed, code: codeFor(seed) }, cookie)
  assert.equal(codesOn(await on.text()).length, 10)
  assert.match(await textOf('/account/second-factor', cookiesOf(on)), /Đang bật/)
  assert.match(await goesTo('/units', elsewhere), /^\/login/, 'whoever else was in is out')

  const entered = await logIn('hoa.dang')
  assert.equal(entered.headers.get('location'), '/login/second-step?next=%2Funits')
  const half = cookiesOf(entered)
  assert.match(await goesTo('/units', half), /^\/login/, 'the password alone lets nobody in')
  const asked = await textOf('/login/second-step', half)
  assert.match(asked, /autocomplete="one-time-code"[^>]*inputmode="numeric"/)
  assert.ok(!asked.includes('<script'))
  assert.match(await goesTo('/login/second-step', ''), /^\/login$/)

  assert.equal((await step('000000', half)).status, 422)
  later(1)
  const inside = await step(codeFor(seed), half)
  assert.equal(inside.headers.get('location'), '/units')
  assert.equal(await goesTo('/units', cookiesOf(inside)), 'stays')
  const words = (await storyOfAccount(hoa)).map(({ word }) => word)
  assert.deepEqual(words, ['account.opened', 'account.second-factor-added'])
})

test('a code of the app is good once, for whoever comes first', async () => {
  await given('Huỳnh Văn Lộc', 'loc.huynh')
  const { seed } = await turnOn('loc.huynh')
  assert.equal((await step(codeFor(seed), await halfway('loc.huynh'))).status, 422, 'it has turned the factor on')
  later(1)
  const [one, other] = [await halfway('loc.huynh'), await halfway('loc.huynh')]
  const answers = await Promise.all([step(codeFor(seed), one), step(codeFor(seed), other)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
  const late = answers.find(({ status }) => status === 422)
  assert.match((await late?.text()) ?? '', /đã nhập rồi/)
})

test('a recovery code is good once; a new set makes the old one void; what is left is shown', async () => {
  await given('Tạ Minh Khôi', 'khoi.ta')
  const { codes, cookie } = await turnOn('khoi.ta')
  const [first = '', second = ''] = codes
  const typed = first.toLowerCase().replaceAll('-', ' ')
  const entered = await step(typed, await halfway('khoi.ta'))
  assert.equal(entered.headers.get('location'), '/units')
  assert.equal((await step(first, await halfway('khoi.ta'))).status, 422, 'used up')
  assert.match(await textOf('/account/recovery-codes', cookiesOf(entered)), /Còn 9 mã/)

  const refused = await post(site.origin, '/account/recovery-codes', { act: 'renew', password: 'sai' }, cookie)
  assert.equal(refused.status, 422)
  const renewed = await post(site.origin, '/account/recovery-codes', { act: 'renew', password }, cookie)
  assert.equal(renewed.headers.get('cache-control'), 'no-store')
  const fresh = codesOn(await renewed.text())
  assert.equal(new Set([...fresh, ...codes]).size, 20)
  assert.equal((await step(second, await halfway('khoi.ta'))).status, 422, 'of the old set')
  assert.equal((await step(fresh[4] ?? '', await halfway('khoi.ta'))).status, 303)
})

test('neither the seed nor a recovery code can be read in the database or in the journal', async () => {
  const logins = asLogin(site.base.url)
  const { rows } = await sql<{ row: string }>`select to_jsonb(one)::text as row from "twoFactor" one`.execute(logins)
  await logins.destroy()
  const who = await given('Võ Thị Ngọc Lan', 'lan.vo')
  const { seed, codes } = await turnOn('lan.vo')
  assert.ok(rows.length > 0)
  const journal = JSON.stringify(await acting(site.base, who, listPayloads))
  for (const secret of [seed.replaceAll(' ', ''), ...codes]) {
    assert.ok(!rows.some(({ row }) => row.includes(secret)), 'as it is typed')
    assert.ok(!journal.includes(secret))
  }
  assert.ok(!rows.some(({ row }) => row.includes(rawOf(seed))), 'as it is used')
})

test('five wrong codes end the attempt, and the next ones are locked for a quarter of an hour', async () => {
  await given('Phan Thị Bích', 'bich.phan')
  const { seed } = await turnOn('bich.phan')
  later(1)
  const half = await halfway('bich.phan')
  const told: string[] = []
  for (let count = 0; count < 6; count++) told.push(await (await step(`00000${count}`, half)).text())
  assert.match(told[0] ?? '', /Mã chưa đúng/)
  assert.match(told[5] ?? '', /tạm nghỉ 15 phút/)
  const locked = await step(codeFor(seed), await halfway('bich.phan'))
  assert.equal(locked.status, 429)
  assert.match(await locked.text(), /tạm nghỉ 15 phút/)
  later(16)
  assert.equal((await step(codeFor(seed), await halfway('bich.phan'))).status, 303)
})

test('a remembered device is not asked for thirty days, and is asked again when the password has changed', async () => {
  await given('Cao Văn Hậu', 'hau.cao')
  const { seed } = await turnOn('hau.cao')
  later(1)
  const entered = await step(codeFor(seed), await halfway('hau.cao'), { trust: 'on' })
  const trusted = cookiesOf(entered)
  const second = await logIn('hau.cao', trusted)
  assert.equal(second.headers.get('location'), '/units')
  assert.equal(
    (await logIn('hau.cao')).headers.get('location'),
    '/login/second-step?next=%2Funits',
    'another device is',
  )

  const inside = cookiesOf(second)
  const change = { old: password, password: 'mot cau khac hoan toan' }
  const changed = await post(site.origin, '/account/password', change, inside)
  assert.match(changed.headers.get('location') ?? '', /second-step/)
  const next = { username: 'hau.cao', password: change.password }
  const answer = await post(site.origin, '/login', next, `${inside}; ${trusted}`)
  assert.equal(answer.headers.get('location'), '/login/second-step')
})

test('it is turned off only with the password', async () => {
  await given('Hồ Thị Thu Sương', 'suong.ho')
  const { cookie } = await turnOn('suong.ho')
  const wrong = await post(site.origin, '/account/second-factor', { act: 'remove', password: 'sai' }, cookie)
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /đang dùng chưa đúng/)
  assert.equal((await post(site.origin, '/account/second-factor', { act: 'remove', password }, cookie)).status, 303)
  assert.equal((await logIn('suong.ho')).headers.get('location'), '/units')
})

test('a new slip does not lead around the second factor', async () => {
  const who = await given('Bùi Văn Chính', 'chinh.bui')
  const { seed } = await turnOn('chinh.bui')
  const printed = await acting(site.base, site.clerk, (context) => renewSlips(context, [who.actor]))
  assert.ok(printed.allowed)
  const code = printed.slips[0]?.code ?? ''
  const entered = await post(site.origin, '/login', { username: 'chinh.bui', password: code })
  assert.equal(entered.headers.get('location'), '/login/second-step')
  later(1)
  const inside = await step(codeFor(seed), cookiesOf(entered))
  assert.match(await goesTo('/units', cookiesOf(inside)), /^\/account\/password/)
})

test('the office turns off a lost second factor; its owner is told before any other page; nobody else may', async () => {
  const who = await given('Đỗ Thị Minh Nguyệt', 'nguyet.do')
  await turnOn('nguyet.do')
  const clerk = cookiesOf(await logIn(clerkName))
  const stranger = cookiesOf(await logIn('suong.ho'))
  const reset = { 'factor-of': who.actor }
  assert.equal((await post(site.origin, '/accounts/protection', reset, stranger)).status, 403)
  assert.equal((await post(site.origin, '/accounts/protection', reset, clerk)).status, 303)
  assert.equal((await post(site.origin, '/accounts/protection', reset, clerk)).status, 422, 'there is nothing any more')

  const cookie = cookiesOf(await logIn('nguyet.do'))
  assert.equal(await goesTo('/units', cookie), '/account/notice?next=%2Funits')
  assert.match(await textOf('/account/notice', cookie), /Võ Minh Trí đã tắt lớp bảo vệ thứ hai/)
  const read = await post(site.origin, '/account/notice?next=%2Funits', {}, cookie)
  assert.equal(read.headers.get('location'), '/units')
  assert.equal(await goesTo('/units', cookie), 'stays')
  const story = await storyOfAccount(who)
  const entry = story.find(({ word }) => word === 'account.second-factor-reset')
  assert.deepEqual([entry?.actorName, entry?.payload], ['Võ Minh Trí', { person: who.actor }])
})

test('where the committee asks for it, office and leaders see no other page without it, and cannot turn it off', async () => {
  const leader = await given('Nguyễn Thanh Bình', 'binh.nguyen')
  const [boss, member] = [cookiesOf(await logIn('binh.nguyen')), cookiesOf(await logIn('suong.ho'))]
  assert.equal(await goesTo('/units', boss), 'stays')
  const clerk = cookiesOf(await logIn(clerkName))
  const rule = { rule: 'set', required: 'on' }
  assert.equal((await post(site.origin, '/accounts/protection', rule, member)).status, 403)
  assert.equal((await post(site.origin, '/accounts/protection', rule, clerk)).status, 303)

  assert.equal(await goesTo('/units', clerk), '/account/second-factor?next=%2Funits', 'the clerk who set it, too')
  assert.equal(await goesTo('/units', boss), '/account/second-factor?next=%2Funits')
  assert.match(await textOf('/account/second-factor', boss), /Cấp ủy yêu cầu lớp thứ hai/)
  assert.equal(await goesTo('/units', member), 'stays', 'for the others it is a choice')
  assert.equal(leader.tenant, site.clerk.tenant)

  const { cookie } = await turnOn('binh.nguyen')
  assert.equal(await goesTo('/units', cookie), 'stays')
  const refused = await post(site.origin, '/account/second-factor', { act: 'remove', password }, cookie)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /không tắt được/)
})

const storyOfAccount = (who: Who) =>
  acting(site.base, who, async (context) => {
    const account = context.db.selectFrom('account').select('id').where('tenant_id', '=', context.tenant)
    const { id } = await account.where('person_id', '=', who.actor).executeTakeFirstOrThrow()
    return storyOf(context, id)
  })

/** The letters behind the base32 that people type. */
function rawOf(seed: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...seed.replace(/\s/g, '')].map((one) => letters.indexOf(one).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}
