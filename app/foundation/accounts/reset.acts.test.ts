import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { acting } from '../../../tests/database.ts'
import { later, steps } from '../../../tests/second-step.ts'
import { clerkName, cookiesOf, openSite, password, post, type Site } from '../../../tests/site.ts'
import { codeFor } from '../../../tests/totp.ts'
import { renewSlips } from './account.acts.ts'

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

test('a new slip does not lead around the second factor', async () => {
  const who = await at.given('Bùi Văn Chính', 'chinh.bui')
  const { seed } = await at.turnOn('chinh.bui')
  const printed = await acting(site.base, site.clerk, (context) => renewSlips(context, [who.actor]))
  assert.ok(printed.allowed)
  const code = printed.slips[0]?.code ?? ''
  const entered = await post(site.origin, '/login', { username: 'chinh.bui', password: code })
  assert.equal(entered.headers.get('location'), '/login/second-step')
  later(1)
  const inside = await at.step(codeFor(seed), cookiesOf(entered))
  assert.match(await at.goesTo('/units', cookiesOf(inside)), /^\/account\/password/)
})

test('the office turns off a lost second factor; its owner is told before any other page; nobody else may', async () => {
  const who = await at.given('Đỗ Thị Minh Nguyệt', 'nguyet.do')
  await at.turnOn('nguyet.do')
  const clerk = cookiesOf(await at.logIn(clerkName))
  await at.given('Cao Văn Hậu', 'hau.cao')
  const stranger = cookiesOf(await at.logIn('hau.cao'))
  const reset = { 'factor-of': who.actor }
  assert.equal((await post(site.origin, '/accounts/protection', reset, stranger)).status, 403)
  assert.equal((await post(site.origin, '/accounts/protection', reset, clerk)).status, 303)
  assert.equal((await post(site.origin, '/accounts/protection', reset, clerk)).status, 422, 'there is nothing any more')

  const cookie = cookiesOf(await at.logIn('nguyet.do'))
  assert.equal(await at.goesTo('/units', cookie), '/account/notice?next=%2Funits')
  assert.match(await at.textOf('/account/notice', cookie), /Võ Minh Trí đã tắt lớp bảo vệ thứ hai/)
  const read = await post(site.origin, '/account/notice?next=%2Funits', {}, cookie)
  assert.equal(read.headers.get('location'), '/units')
  assert.equal(await at.goesTo('/units', cookie), 'stays')
  const story = await at.storyOfAccount(who)
  const entry = story.find(({ word }) => word === 'account.second-factor-reset')
  assert.deepEqual([entry?.actorName, entry?.payload], ['Võ Minh Trí', { person: who.actor }])
})

test('where the committee asks for it, office and leaders see no other page without it, and cannot turn it off', async () => {
  await at.given('Hồ Thị Thu Sương', 'suong.ho.2')
  const leader = await at.given('Nguyễn Thanh Bình', 'binh.nguyen')
  const [boss, member] = [cookiesOf(await at.logIn('binh.nguyen')), cookiesOf(await at.logIn('suong.ho.2'))]
  assert.equal(await at.goesTo('/units', boss), 'stays')
  const clerk = cookiesOf(await at.logIn(clerkName))
  const rule = { rule: 'set', required: 'on' }
  assert.equal((await post(site.origin, '/accounts/protection', rule, member)).status, 403)
  assert.equal((await post(site.origin, '/accounts/protection', rule, clerk)).status, 303)

  assert.equal(await at.goesTo('/units', clerk), '/account/second-factor?next=%2Funits', 'the clerk who set it, too')
  assert.equal(await at.goesTo('/units', boss), '/account/second-factor?next=%2Funits')
  assert.match(await at.textOf('/account/second-factor', boss), /Cấp ủy yêu cầu lớp thứ hai/)
  assert.equal(await at.goesTo('/units', member), 'stays', 'for the others it is a choice')
  assert.equal(leader.tenant, site.clerk.tenant)

  const { cookie } = await at.turnOn('binh.nguyen')
  assert.equal(await at.goesTo('/units', cookie), 'stays')
  const refused = await post(site.origin, '/account/second-factor', { act: 'remove', password }, cookie)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /không tắt được/)
})
