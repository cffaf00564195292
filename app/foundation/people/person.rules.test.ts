import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { Actor } from './actor.ts'
import { isName, mayLeave, phoneIn } from './person.rules.ts'
import type { Post } from './post.ts'
import { mayCallOff, mayStandIn } from './stand-in.rules.ts'
import type { StandIn } from './stand-in.ts'

const clerk: Actor = {
  ...{ id: newId(), name: 'Võ Minh Trí', language: 'vi' },
  posts: [{ unit: newId(), unitName: '', unitKind: 'party_office', role: 'head', title: '' }],
}
const other: Actor = { ...clerk, posts: [] }
const post: Post = {
  ...{ id: newId(), unit: newId(), unitName: 'Chi bộ', person: newId(), personName: 'Đặng Thị Hòa', role: 'head' },
  ...{ title: 'Bí thư', from: day('2026-01-10'), to: null },
}
const standing: StandIn = {
  ...{ id: newId(), post: post.id, unit: post.unit, unitName: '', role: 'head', title: 'Bí thư' },
  ...{ holder: post.person, holderName: '', person: newId(), personName: 'Huỳnh Văn Lộc' },
  ...{ from: day('2026-02-01'), to: day('2026-02-10') },
}
const wish = { post: post.id, person: newId<'person'>(), from: day('2026-02-10'), to: day('2026-02-20') }
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('one stands in for a post while it is held, one at a time, and never for oneself', () => {
  const at = { post, others: [standing] }
  assert.equal(why(mayStandIn(other, wish, at)), 'not-office')
  assert.equal(why(mayStandIn(clerk, wish, at)), 'allowed')
  assert.equal(why(mayStandIn(clerk, { ...wish, person: post.person }, at)), 'is-the-holder')
  assert.equal(why(mayStandIn(clerk, { ...wish, to: wish.from }, at)), 'to-before-from')
  assert.equal(why(mayStandIn(clerk, { ...wish, from: day('2026-01-09') }, at)), 'before-post')
  const ended = { post: { ...post, to: day('2026-02-15') }, others: [] }
  assert.equal(why(mayStandIn(clerk, wish, ended)), 'after-post')
  assert.equal(why(mayStandIn(clerk, { ...wish, to: day('2026-02-15') }, ended)), 'allowed')
  assert.equal(why(mayStandIn(clerk, { ...wish, from: day('2026-02-09') }, at)), 'stood-in-already')
})

test('standing in is called off until it is over', () => {
  assert.equal(why(mayCallOff(other, standing, day('2026-02-05'))), 'not-office')
  assert.equal(why(mayCallOff(clerk, standing, day('2026-02-09'))), 'allowed')
  assert.equal(why(mayCallOff(clerk, standing, day('2026-02-10'))), 'is-over')
})

test('one leaves who holds something that has begun, and not the last of the office', () => {
  const on = day('2026-03-01')
  const held = { posts: [post], standIns: [] }
  assert.equal(why(mayLeave(other, on, { held, offices: [] })), 'not-office')
  assert.equal(why(mayLeave(clerk, on, { held, offices: [] })), 'allowed')
  assert.equal(why(mayLeave(clerk, on, { held: { posts: [], standIns: [] }, offices: [] })), 'holds-nothing')
  assert.equal(why(mayLeave(clerk, on, { held: { posts: [], standIns: [standing] }, offices: [] })), 'allowed')
  assert.equal(why(mayLeave(clerk, post.from, { held, offices: [] })), 'begins-later')
  assert.equal(why(mayLeave(clerk, on, { held, offices: [post] })), 'last-in-office')
  assert.equal(why(mayLeave(clerk, on, { held, offices: [post, { ...post, id: newId() }] })), 'allowed')
})

test('a phone is figures with a zero first, however it is written; a name begins with a letter', () => {
  for (const text of ['0905123456', '0905 123 456', '0905.123.456', '+84 905 123 456', '84905123456'])
    assert.equal(phoneIn(text), '0905123456', text)
  for (const text of ['', '12345', '905123456789', 'abc', '0905-12a']) assert.equal(phoneIn(text), null, text)
  assert.ok(isName('Đặng Thị Hòa') && !isName('=1+1') && !isName(' ') && !isName('A'.repeat(101)))
})
