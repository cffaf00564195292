import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { newCode, typedCode } from '#kernel/code.ts'
import { newId } from '#kernel/ids.ts'
import { mayClose, mayOpen, mayRenew, stateOf } from './account.rules.ts'
import type { Account, Holder } from './account.ts'
import { mayFound, mayOpenLink } from './founding.rules.ts'
import { isUsername, usernamesFor } from './username.rules.ts'

const clerk: Actor = {
  id: newId(),
  name: 'Võ Minh Trí',
  language: 'vi',
  posts: [
    { unit: newId(), unitName: 'Văn phòng Đảng ủy', unitKind: 'party_office', role: 'head', title: 'Chánh Văn phòng' },
  ],
}
const other: Actor = { ...clerk, posts: [] }
const posts = [{ unitName: 'Chi bộ thôn Bến Đò', title: 'Bí thư chi bộ' }]
const account: Account = {
  id: newId(),
  person: newId(),
  username: 'hoa.dang',
  slipAt: new Date(0),
  activatedAt: null,
  closedAt: null,
  signedOnAt: null,
}
const hoa: Holder = { person: account.person, name: 'Đặng Thị Hòa', posts, account: null }
const known: Holder = { ...hoa, account }
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('an account is none, a slip, in use, or closed', () => {
  const now = new Date()
  assert.deepEqual(
    [null, account, { ...account, activatedAt: now }, { ...account, activatedAt: now, closedAt: now }].map(stateOf),
    ['none', 'slip', 'active', 'closed'],
  )
})

test('the office opens accounts for those who wait', () => {
  assert.equal(why(mayOpen(other, [hoa])), 'not-office')
  assert.equal(why(mayOpen(clerk, [hoa])), 'allowed')
  assert.equal(why(mayOpen(clerk, [known, { ...hoa, posts: [] }])), 'nobody-waits')
})

test('a new slip is for somebody else who holds a post', () => {
  assert.equal(why(mayRenew(other, known)), 'not-office')
  assert.equal(why(mayRenew(clerk, known)), 'allowed')
  assert.equal(why(mayRenew(clerk, { ...known, posts: [] })), 'no-post')
  assert.equal(why(mayRenew(clerk, { ...known, person: clerk.id })), 'is-yourself')
})

test('an account is closed once, and by nobody to themselves', () => {
  assert.equal(why(mayClose(other, known)), 'not-office')
  assert.equal(why(mayClose(clerk, known)), 'allowed')
  assert.equal(why(mayClose(clerk, hoa)), 'no-account')
  assert.equal(why(mayClose(clerk, { ...known, account: { ...account, closedAt: new Date() } })), 'already-closed')
  assert.equal(why(mayClose(clerk, { ...known, person: clerk.id })), 'is-yourself')
})

test('a code is read as it was printed, however it was typed, and nothing else is one', () => {
  const codes = Array.from({ length: 200 }, newCode)
  assert.equal(new Set(codes).size, 200)
  for (const code of codes) {
    assert.match(code, /^[34679A-Y]{4}-[34679A-Y]{4}-[34679A-Y]{2}$/)
    assert.doesNotMatch(code, /[0O1IL2Z5S8B]/)
    assert.equal(typedCode(` ${code.toLowerCase().replaceAll('-', '')} `), code)
  }
  for (const none of ['', 'K7M4-9QTX-3', 'K7M4-9QTX-30', 'mat khau cua toi']) assert.equal(typedCode(none), null)
})

test('a user name comes from the person’s name, and from everybody’s name some', () => {
  const first = (name: string, count = 1) => usernamesFor(name).take(count).toArray()
  assert.deepEqual(first('Đặng Thị Hòa', 3), ['hoa.dang', 'hoa.dang2', 'hoa.dang3'])
  assert.deepEqual(first('Hồ Thị Thu Sương'), ['suong.ho'])
  assert.deepEqual(first('Y Ô'), ['o.y'])
  assert.deepEqual(first('An'), ['an2'])
  assert.deepEqual(first('张伟'), ['dongchi'])
  for (const name of ['Nguyễn '.repeat(20), 'K’Brêu', 'A', ' '])
    for (const username of first(name, 12)) assert.ok(isUsername(username), `${name}: ${username}`)
})

test('a link founds once, in time, with all that is needed', () => {
  assert.equal(why(mayOpenLink(null)), 'link-unknown')
  const draft = {
    committee: 'Đảng ủy xã Sông Trăng',
    office: 'Văn phòng Đảng ủy',
    person: 'Võ Minh Trí',
    title: 'Chánh Văn phòng',
    username: 'tri.vo',
    password: 'mot cau rat de nho',
  }
  const open = { state: 'open', taken: false, common: new Set<string>() } as const
  assert.equal(why(mayFound(draft, open)), 'allowed')
  assert.equal(why(mayFound(draft, { ...open, state: null })), 'link-unknown')
  assert.equal(why(mayFound(draft, { ...open, state: 'used' })), 'link-used')
  assert.equal(why(mayFound(draft, { ...open, state: 'ended' })), 'link-ended')
  for (const field of ['committee', 'office', 'person', 'title'] as const)
    assert.deepEqual(mayFound({ ...draft, [field]: '' }, open), { allowed: false, refusal: { why: 'missing', field } })
  assert.equal(why(mayFound({ ...draft, username: 'trí võ' }, open)), 'username-odd')
  assert.equal(why(mayFound(draft, { ...open, taken: true })), 'username-taken')
  assert.equal(why(mayFound({ ...draft, password: 'ngan' }, open)), 'too-short')
})
