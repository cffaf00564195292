import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { mayKeepUnits, treeOf } from './unit.rules.ts'
import { standsOn, type Unit } from './unit.ts'

const unit = (name: string, rest: Partial<Unit> = {}): Unit => ({
  ...{ id: newId<'unit'>(), parent: null, kind: 'party_cell', name, shortName: null, tier: null },
  ...{ from: day('2025-07-01'), to: null },
  ...rest,
})

test('only the office keeps the tree', () => {
  assert.equal(mayKeepUnits({ posts: [{ unitKind: 'party_office' }] }).allowed, true)
  for (const kind of ['party_cell', 'party_committee', 'superior_committee'] as const)
    assert.equal(mayKeepUnits({ posts: [{ unitKind: kind }] }).allowed, false)
})

test('the tree stands in the order of the kinds, and an orphan stands at the top', () => {
  const top = unit('Đảng ủy xã', { kind: 'party_committee' })
  const cell = unit('Chi bộ', { parent: top.id })
  const office = unit('Văn phòng', { kind: 'party_office', parent: top.id })
  const orphan = unit('Chi bộ lẻ', { parent: newId<'unit'>() as Id<'unit'> })
  const tree = treeOf([cell, orphan, office, top])
  assert.deepEqual(
    tree.map(({ name, children }) => [name, children.map((child) => child.name)]),
    [
      ['Đảng ủy xã', ['Văn phòng', 'Chi bộ']],
      ['Chi bộ lẻ', []],
    ],
  )
})

test('a unit stands from its first day until the day before its end', () => {
  const life = { from: day('2025-07-01'), to: day('2026-01-01') }
  const days = ['2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01'].map(day)
  assert.deepEqual(
    days.map((on) => standsOn(life, on)),
    [false, true, true, false],
  )
})
