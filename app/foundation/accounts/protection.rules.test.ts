import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { newId } from '#kernel/ids.ts'
import type { Holder } from './account.ts'
import {
  mayAddPasskey,
  mayAddSecondFactor,
  mayRemoveSecondFactor,
  mayRenewCodes,
  mayReset,
  mostPasskeys,
  mustHaveSecondFactor,
} from './protection.rules.ts'
import type { Protection } from './protection.ts'

const actorAs = (unitKind: 'party_office' | 'party_committee' | 'party_cell', role: 'head' | 'member'): Actor => ({
  id: newId(),
  name: 'Võ Minh Trí',
  language: 'vi',
  posts: [{ unit: newId(), unitName: 'Đơn vị', unitKind, role, title: 'Chức vụ' }],
})
const clerk = actorAs('party_office', 'member')
const leader = actorAs('party_committee', 'head')
const secretary = actorAs('party_cell', 'head')
const off: Protection = {
  id: newId(),
  secondFactor: false,
  recoveryCodes: 0,
  passkeys: 0,
  singleSignOn: false,
  noticeSince: null,
}
const on = { ...off, secondFactor: true }
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('a committee may ask a second factor of its office and of those who lead it, and of nobody else', () => {
  assert.deepEqual(
    [clerk, leader, secretary, actorAs('party_committee', 'member')].map((actor) => mustHaveSecondFactor(actor, true)),
    [true, true, false, false],
  )
  assert.ok(!mustHaveSecondFactor(clerk, false))
})

test('a second factor is added once', () => {
  assert.equal(why(mayAddSecondFactor(off)), 'allowed')
  assert.equal(why(mayAddSecondFactor(on)), 'factor-on-already')
})

test('it is removed where it is on, where nobody asks for it, and where the password can stand alone', () => {
  const password = 'con trâu trắng bảy tuổi'
  assert.equal(why(mayRemoveSecondFactor(secretary, on, { required: true, password })), 'allowed')
  assert.equal(why(mayRemoveSecondFactor(secretary, off, { required: false })), 'factor-off-already')
  assert.equal(why(mayRemoveSecondFactor(clerk, on, { required: true, password })), 'factor-required')
  assert.equal(why(mayRemoveSecondFactor(clerk, on, { required: false, password: 'tám chữ!' })), 'password-short-alone')
  assert.equal(why(mayRemoveSecondFactor(clerk, on, { required: false })), 'allowed', 'not typed yet')
})

test('recovery codes belong to a second factor', () => {
  assert.equal(why(mayRenewCodes(on)), 'allowed')
  assert.equal(why(mayRenewCodes(off)), 'factor-off-already')
})

test('a passkey has a name, and there are not more than ten', () => {
  assert.equal(why(mayAddPasskey('Điện thoại', off)), 'allowed')
  assert.equal(why(mayAddPasskey('', off)), 'name-missing')
  assert.equal(why(mayAddPasskey('Điện thoại', { ...off, passkeys: mostPasskeys })), 'too-many-passkeys')
})

test('the office resets what is there, of others who have an account', () => {
  const account = { id: off.id, person: newId<'person'>(), username: 'hoa.dang', slipAt: new Date(0) }
  const holder: Holder = {
    person: account.person,
    name: 'Đặng Thị Hòa',
    posts: [],
    account: { ...account, activatedAt: null, closedAt: null, signedOnAt: null },
  }
  assert.equal(why(mayReset(clerk, holder, true)), 'allowed')
  assert.equal(why(mayReset(clerk, holder, false)), 'nothing-to-reset')
  assert.equal(why(mayReset(secretary, holder, true)), 'not-office')
  assert.equal(why(mayReset(leader, holder, true)), 'not-office')
  assert.equal(why(mayReset(clerk, { ...holder, account: null }, false)), 'no-account')
  assert.equal(why(mayReset(clerk, { ...holder, person: clerk.id }, true)), 'is-yourself')
})
