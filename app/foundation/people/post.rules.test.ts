import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { belongsTo, isLeader, isOffice, mayRunOffice } from './actor.rules.ts'
import type { Actor } from './actor.ts'
import { mayAppoint, mayEndPost } from './post.rules.ts'
import type { Post, PostRole } from './post.ts'

const holding = (unitKind: UnitKind, role: PostRole = 'head') => ({
  unit: newId<'unit'>(),
  unitName: '',
  unitKind,
  role,
  title: '',
})
const actor = (...posts: Actor['posts']): Actor => ({ id: newId(), name: 'Võ Minh Trí', language: 'vi', posts })
const clerk = actor(holding('party_office', 'staff'))
const secretary = actor(holding('party_cell'))
const former = actor()

const cell: Unit = {
  id: newId(),
  parent: null,
  tier: null,
  kind: 'party_cell',
  name: 'Chi bộ thôn Bến Đò',
  shortName: null,
  from: day('2026-01-10'),
  to: null,
}
const post = (fields: Partial<Post> = {}): Post => ({
  id: newId(),
  unit: cell.id,
  unitName: cell.name,
  person: newId(),
  personName: 'Đặng Thị Hòa',
  role: 'head',
  title: 'Bí thư chi bộ',
  from: day('2026-01-10'),
  to: null,
  ...fields,
})
const wish = {
  unit: cell.id,
  who: { name: 'Cao Văn Hậu' },
  role: 'deputy',
  title: 'Phó Bí thư',
  from: day('2026-02-01'),
} as const
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('rights follow from the posts of the day; without one there are none', () => {
  assert.ok(isOffice(clerk) && !isOffice(secretary) && !isOffice(former))
  assert.equal(why(mayRunOffice(former)), 'not-office')
  assert.ok(isLeader(actor(holding('standing_committee', 'deputy'))) && isLeader(actor(holding('party_committee'))))
  assert.ok(!isLeader(actor(holding('standing_committee', 'member'))) && !isLeader(secretary) && !isLeader(former))
  const [own] = secretary.posts
  assert.ok(own && belongsTo(secretary, own.unit) && !belongsTo(secretary, cell.id))
})

test('only the office gives posts, with a name, a title and a day on which the unit stands', () => {
  const at = { unit: cell, posts: [] }
  assert.equal(why(mayAppoint(secretary, wish, at)), 'not-office')
  assert.equal(why(mayAppoint(clerk, wish, at)), 'allowed')
  assert.equal(why(mayAppoint(clerk, { ...wish, who: { name: '' } }, at)), 'name-missing')
  assert.equal(why(mayAppoint(clerk, { ...wish, title: '' }, at)), 'title-missing')
  const above = { unit: { ...cell, kind: 'superior_committee' as const }, posts: [] }
  assert.equal(why(mayAppoint(clerk, wish, above)), 'unit-outside')
  assert.equal(why(mayAppoint(clerk, { ...wish, from: day('2026-01-09') }, at)), 'before-unit')
  assert.equal(why(mayAppoint(clerk, { ...wish, from: day('2026-01-10') }, at)), 'allowed')
  const ended = { unit: { ...cell, to: day('2026-02-01') }, posts: [] }
  assert.equal(why(mayAppoint(clerk, wish, ended)), 'after-unit')
  assert.equal(why(mayAppoint(clerk, { ...wish, from: day('2026-01-31') }, ended)), 'allowed')
})

test('nobody holds two posts in one unit at one time; after the first it goes', () => {
  const held = post()
  const again = { ...wish, who: { person: held.person } }
  assert.equal(why(mayAppoint(clerk, again, { unit: cell, posts: [held] })), 'holds-it-already')
  assert.equal(why(mayAppoint(clerk, again, { unit: cell, posts: [{ ...held, to: wish.from }] })), 'allowed')
  assert.equal(why(mayAppoint(clerk, wish, { unit: cell, posts: [held] })), 'allowed')
})

test('a post ends once, after its first day, and the last one in the office does not', () => {
  const held = post()
  const on = day('2026-03-01')
  assert.equal(why(mayEndPost(secretary, held, on, [])), 'not-office')
  assert.equal(why(mayEndPost(clerk, held, on, [])), 'allowed')
  assert.equal(why(mayEndPost(clerk, held, held.from, [])), 'before-start')
  assert.equal(why(mayEndPost(clerk, { ...held, to: on }, on, [])), 'already-ended')
  assert.equal(why(mayEndPost(clerk, held, on, [held])), 'last-in-office')
  assert.equal(why(mayEndPost(clerk, held, on, [held, post()])), 'allowed')
})
