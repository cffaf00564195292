import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { symmetricDecrypt } from 'better-auth/crypto'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import { listEntries, listPayloads } from '#foundation/audit/entry.reads.ts'
import { acting } from '../../../tests/database.ts'
import { codesOn, later, steps } from '../../../tests/second-step.ts'
import { cookiesOf, openSite, password, post, type Site } from '../../../tests/site.ts'
import { codeFor } from '../../../tests/totp.ts'

let site: Site
let at: ReturnType<typeof steps>
before(async () => {
  site = await openSite()
  at = steps(site)
})
after(() => {
  mock.timers.reset()
  return site.stop()
})

test('a second factor is turned on by a first code, and then asked for after the password', async () => {
  const hoa = await at.given('Đặng Thị Hòa', 'hoa.dang')
  const cookie = cookiesOf(await at.logIn('hoa.dang'))
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
  assert.equal((await at.logIn('hoa.dang')).headers.get('location'), '/units', 'not on before a first code')

  const elsewhere = cookiesOf(await at.logIn('hoa.dang'))
  const on = await post(site.origin, '/account/second-factor', { act: 'turn-on', seed, code: codeFor(seed) }, cookie)
  assert.equal(codesOn(await on.text()).length, 10)
  assert.match(await at.textOf('/account/second-factor', cookiesOf(on)), /Đang bật/)
  assert.match(await at.goesTo('/units', elsewhere), /^\/login/, 'whoever else was in is out')

  const entered = await at.logIn('hoa.dang')
  assert.equal(entered.headers.get('location'), '/login/second-step?next=%2Funits')
  const half = cookiesOf(entered)
  assert.match(await at.goesTo('/units', half), /^\/login/, 'the password alone lets nobody in')
  const asked = await at.textOf('/login/second-step', half)
  assert.match(asked, /autocomplete="one-time-code"[^>]*inputmode="numeric"/)
  assert.ok(!asked.includes('<script'))
  assert.match(await at.goesTo('/login/second-step', ''), /^\/login$/)

  assert.equal((await at.step('000000', half)).status, 422)
  later(1)
  const inside = await at.step(codeFor(seed), half)
  assert.equal(inside.headers.get('location'), '/units')
  assert.equal(await at.goesTo('/units', cookiesOf(inside)), 'stays')
  const words = (await at.storyOfAccount(hoa)).map(({ word }) => word)
  assert.deepEqual(words, ['account.opened', 'account.second-factor-added'])
})

test('a code of the app is good once, for whoever comes first', async () => {
  await at.given('Huỳnh Văn Lộc', 'loc.huynh')
  const { seed } = await at.turnOn('loc.huynh')
  assert.equal((await at.step(codeFor(seed), await at.halfway('loc.huynh'))).status, 422, 'it has turned the factor on')
  later(1)
  const [one, other] = [await at.halfway('loc.huynh'), await at.halfway('loc.huynh')]
  const answers = await Promise.all([at.step(codeFor(seed), one), at.step(codeFor(seed), other)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
  const late = answers.find(({ status }) => status === 422)
  assert.match((await late?.text()) ?? '', /đã nhập rồi/)
})

test('a recovery code is good once; a new set makes the old one void; what is left is shown', async () => {
  const who = await at.given('Tạ Minh Khôi', 'khoi.ta')
  const { codes, cookie } = await at.turnOn('khoi.ta')
  const [first = '', second = ''] = codes
  const typed = first.toLowerCase().replaceAll('-', ' ')
  const entered = await at.step(typed, await at.halfway('khoi.ta'))
  assert.equal(entered.headers.get('location'), '/units')
  assert.equal((await at.step(first, await at.halfway('khoi.ta'))).status, 422, 'used up')
  const used = (await acting(site.base, who, listEntries)).filter(({ word }) => word === 'account.recovery-code-used')
  assert.deepEqual(
    used.map(({ actor }) => actor),
    [who.actor],
    'journalled once, and only what was good',
  )
  assert.match(await at.textOf('/account/recovery-codes', cookiesOf(entered)), /Còn 9 mã/)

  const refused = await post(site.origin, '/account/recovery-codes', { act: 'renew', password: 'sai' }, cookie)
  assert.equal(refused.status, 422)
  const renewed = await post(site.origin, '/account/recovery-codes', { act: 'renew', password }, cookie)
  assert.equal(renewed.headers.get('cache-control'), 'no-store')
  const fresh = codesOn(await renewed.text())
  assert.equal(new Set([...fresh, ...codes]).size, 20)
  assert.equal((await at.step(second, await at.halfway('khoi.ta'))).status, 422, 'of the old set')
  assert.equal((await at.step(fresh[4] ?? '', await at.halfway('khoi.ta'))).status, 303)
})

test('neither the seed nor a recovery code can be read in the database or in the journal', async () => {
  const logins = asLogin(site.base.url)
  const { rows } = await sql<{ row: string }>`select to_jsonb(one)::text as row from "twoFactor" one`.execute(logins)
  await logins.destroy()
  const who = await at.given('Võ Thị Ngọc Lan', 'lan.vo')
  const { seed, codes } = await at.turnOn('lan.vo')
  assert.ok(rows.length > 0)
  const journal = JSON.stringify(await acting(site.base, who, listPayloads))
  for (const secret of [seed.replaceAll(' ', ''), ...codes]) {
    assert.ok(!rows.some(({ row }) => row.includes(secret)), 'as it is typed')
    assert.ok(!journal.includes(secret))
  }
  assert.ok(!rows.some(({ row }) => row.includes(rawOf(seed))), 'as it is used')
})

test('a stored seed opens with the secret of the installation alone, and not when a letter of it was bent', async () => {
  const logins = asLogin(site.base.url)
  const { rows } = await sql<{ data: string }>`select secret as data from "twoFactor" limit 1`.execute(logins)
  await logins.destroy()
  const [{ data }] = rows as [{ data: string }]
  const key = 'a secret of thirty-two letters !' // of tests/site.ts
  assert.ok((await symmetricDecrypt({ key, data })).length >= 20)
  await assert.rejects(symmetricDecrypt({ key: key.replace('a', 'b'), data }))
  for (const place of [data.length - 1, data.length - 40, 60]) {
    const letter = data[place] === '0' ? '1' : '0'
    await assert.rejects(symmetricDecrypt({ key, data: data.slice(0, place) + letter + data.slice(place + 1) }))
  }
})

test('five wrong codes end the attempt, and the next ones are locked for a quarter of an hour', async () => {
  await at.given('Phan Thị Bích', 'bich.phan')
  const { seed } = await at.turnOn('bich.phan')
  later(1)
  const half = await at.halfway('bich.phan')
  const told: string[] = []
  for (let count = 0; count < 6; count++) told.push(await (await at.step(`00000${count}`, half)).text())
  assert.match(told[0] ?? '', /Mã chưa đúng/)
  assert.match(told[5] ?? '', /tạm nghỉ 15 phút/)
  const locked = await at.step(codeFor(seed), await at.halfway('bich.phan'))
  assert.equal(locked.status, 429)
  assert.match(await locked.text(), /tạm nghỉ 15 phút/)
  later(16)
  assert.equal((await at.step(codeFor(seed), await at.halfway('bich.phan'))).status, 303)
})

test('a remembered device is not asked for thirty days, and is asked again when the password has changed', async () => {
  await at.given('Cao Văn Hậu', 'hau.cao')
  const { seed } = await at.turnOn('hau.cao')
  later(1)
  const entered = await at.step(codeFor(seed), await at.halfway('hau.cao'), { trust: 'on' })
  const trusted = cookiesOf(entered)
  const second = await at.logIn('hau.cao', trusted)
  assert.equal(second.headers.get('location'), '/units')
  assert.equal(
    (await at.logIn('hau.cao')).headers.get('location'),
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
  await at.given('Hồ Thị Thu Sương', 'suong.ho')
  const { cookie } = await at.turnOn('suong.ho')
  const wrong = await post(site.origin, '/account/second-factor', { act: 'remove', password: 'sai' }, cookie)
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /đang dùng chưa đúng/)
  assert.equal((await post(site.origin, '/account/second-factor', { act: 'remove', password }, cookie)).status, 303)
  assert.equal((await at.logIn('suong.ho')).headers.get('location'), '/units')
})

/** The letters behind the base32 that people type. */
function rawOf(seed: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...seed.replace(/\s/g, '')].map((one) => letters.indexOf(one).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
}
