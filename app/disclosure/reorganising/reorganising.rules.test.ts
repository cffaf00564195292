import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeChange } from '#foundation/organisation/preview.rules.ts'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Post, PostRole } from '#foundation/people/post.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { pictureOf, spanOf } from './lineage-picture.rules.ts'
import { mayConfirm, mayLeaveOffice, offersFor } from './reorganising.rules.ts'

const unit = (name: string, kind: UnitKind = 'party_cell', from = '2025-01-01', to: string | null = null): Unit => ({
  ...{ id: name as Id<'unit'>, parent: null, kind, name, shortName: null, tier: null },
  ...{ from: day(from), to: to === null ? null : day(to) },
})
const post = (id: string, of: Unit, role: PostRole = 'head', to: string | null = null): Post => ({
  ...{ id: id as Id<'post'>, unit: of.id, unitName: of.name, person: id as Id<'person'>, personName: id, role },
  ...{ title: 'Bí thư', from: day('2025-01-01'), to: to === null ? null : day(to) },
})
const [a, b, c, province] = [unit('A'), unit('B'), unit('C'), unit('Tỉnh ủy', 'superior_committee')]
const change = (ended: [Unit, Unit[]][], after: Unit[]): TreeChange => ({
  ...{ on: day('2025-07-01'), begun: [], changed: [], after },
  ended: ended.map(([unit, successors]) => ({ unit, successors })),
})
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('what is confirmed is what was shown', () => {
  assert.equal(why(mayConfirm('this', 'this')), 'allowed')
  assert.equal(why(mayConfirm('this', 'that')), 'shown-is-old')
})

test('an office that ends leaves somebody in another, who stays or is carried over', () => {
  const [old, fresh] = [unit('Văn phòng cũ', 'party_office'), unit('Văn phòng mới', 'party_office')]
  const moved = change([[old, [fresh]]], [fresh])
  const clerk = post('clerk', old)
  assert.equal(why(mayLeaveOffice(moved, [clerk], [])), 'office-empty')
  assert.equal(why(mayLeaveOffice(moved, [clerk], [{ post: clerk.id, unit: fresh.id }])), 'allowed')
  assert.equal(why(mayLeaveOffice(moved, [clerk, post('other', fresh)], [])), 'allowed')
  assert.equal(why(mayLeaveOffice(moved, [post('leaving', fresh, 'head', '2025-08-01')], [])), 'office-empty')
  assert.equal(why(mayLeaveOffice(change([[a, [c]]], [c]), [], [])), 'allowed')
})

test('a post is offered the successors of its unit, and two heads are not proposed for one place', () => {
  const merged = change(
    [
      [a, [c]],
      [b, [c]],
    ],
    [c],
  )
  assert.equal(offersFor(post('head', a), merged).proposed, null)
  assert.equal(offersFor(post('clerk', a, 'staff'), merged).proposed, c.id)
  assert.deepEqual(offersFor(post('head', a), merged).units, [c])
  assert.equal(offersFor(post('head', a), change([[a, [c]]], [c])).proposed, c.id)
  assert.deepEqual(offersFor(post('head', a), change([[a, [province]]], [province])).units, [])
  assert.deepEqual(offersFor(post('head', a), change([[a, []]], [])), { units: [], proposed: null })
})

test('the picture has a row for each unit, those that become one beside it, and a line for each descent', () => {
  const by = 'act' as Id<'reorganisation'>
  const descents = [a, b].map(({ id }) => ({ from: id, to: c.id, on: day('2025-07-01'), by }))
  const units = [
    unit('C', 'party_cell', '2025-07-01'),
    unit('A', 'party_cell', '2020-01-01', '2025-07-01'),
    unit('B', 'party_cell', '2025-01-01', '2025-07-01'),
  ]
  const span = spanOf(descents, day('2026-07-01'))
  assert.ok(span.from < '2025-07-01' && span.to > '2026-07-01')
  const on = (day_: string) => pictureOf({ units, descents, on: day(day_), span, width: 1000 })
  assert.deepEqual(
    on('2025-06-01').rows.map(({ name, state }) => [name, state]),
    [
      ['A', 'lives'],
      ['B', 'lives'],
      ['C', 'later'],
    ],
  )
  assert.deepEqual(
    on('2025-07-01').rows.map(({ state }) => state),
    ['gone', 'gone', 'lives'],
  )
  assert.deepEqual(
    on('2025-06-01').links.map(({ later }) => later),
    [true, true],
  )
  assert.ok(on('2026-01-01').rows.every(({ left, right }) => left <= right && left >= 0 && right <= 1000))
})
