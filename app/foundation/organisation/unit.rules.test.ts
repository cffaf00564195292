import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { mayAdd, mayCorrect, mayEnd, mayReopen, treeOf } from './unit.rules.ts'
import type { Steward, Unit } from './unit.ts'

const office: Steward = { posts: [{ unitKind: 'party_office' }] }
const cellHead: Steward = { posts: [{ unitKind: 'party_cell' }] }
const nobody: Steward = { posts: [] }

const unit = (fields: Partial<Unit>): Unit => ({
  id: newId(),
  parent: null,
  kind: 'party_cell',
  name: 'Chi bộ thôn Bến Đò',
  shortName: null,
  from: day('2026-01-10'),
  to: null,
  ...fields,
})
const top = unit({ kind: 'party_committee', name: 'Đảng ủy xã Sông Trăng' })
const desk = unit({ kind: 'party_office', name: 'Văn phòng Đảng ủy', parent: top.id })
const cell = unit({ parent: top.id })
const group = unit({ name: 'Tổ đảng Bến Đò 1', parent: cell.id })
const all = [top, desk, cell, group]
const fresh = { ...unit({ name: 'Chi bộ thôn Cây Gạo' }), parent: top.id }
const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'

test('only the office keeps the tree', () => {
  for (const other of [cellHead, nobody]) {
    assert.equal(why(mayAdd(other, fresh, all)), 'not-office')
    assert.equal(why(mayCorrect(other, cell, cell, all)), 'not-office')
    assert.equal(why(mayEnd(other, group, day('2026-05-01'), all)), 'not-office')
    assert.equal(why(mayReopen(other, { ...group, to: day('2026-05-01') }, all)), 'not-office')
  }
  assert.equal(why(mayAdd(office, fresh, all)), 'allowed')
})

test('a unit has a name, and at one time only one unit has it', () => {
  assert.equal(why(mayAdd(office, { ...fresh, name: '' }, all)), 'name-missing')
  assert.equal(why(mayAdd(office, { ...fresh, name: 'CHI BỘ THÔN BẾN ĐÒ' }, all)), 'name-taken')
  const ended = all.map((one) => (one === cell ? { ...cell, to: day('2026-03-01') } : one))
  assert.equal(why(mayAdd(office, { ...fresh, name: cell.name, from: day('2026-03-01') }, ended)), 'allowed')
  assert.equal(why(mayAdd(office, { ...fresh, name: cell.name, from: day('2026-02-28') }, ended)), 'name-taken')
  assert.equal(why(mayCorrect(office, cell, { ...cell, name: 'Chi bộ Bến Đò' }, all)), 'allowed')
  assert.equal(why(mayCorrect(office, cell, { ...cell, name: '' }, all)), 'name-missing')
  assert.equal(why(mayCorrect(office, cell, { ...cell, name: group.name }, all)), 'name-taken')
})

test('a unit stands neither below itself nor below what is below it', () => {
  assert.equal(why(mayCorrect(office, cell, { ...cell, parent: cell.id }, all)), 'parent-is-itself')
  assert.equal(why(mayCorrect(office, cell, { ...cell, parent: group.id }, all)), 'parent-is-below')
  assert.equal(why(mayCorrect(office, top, { ...top, parent: group.id }, all)), 'parent-is-below')
  assert.equal(why(mayCorrect(office, group, { ...group, parent: top.id }, all)), 'allowed')
})

test('nothing stands below a unit that has ended', () => {
  const units = [top, desk, { ...cell, to: day('2026-05-01') }]
  assert.equal(why(mayAdd(office, { ...fresh, parent: cell.id }, units)), 'parent-ended')
  assert.equal(why(mayCorrect(office, group, { ...group, parent: cell.id }, units)), 'parent-ended')
  assert.equal(why(mayReopen(office, { ...group, to: day('2026-04-01') }, units)), 'parent-ended')
})

test('a unit ends once, after its first day, and after all that stands below it', () => {
  assert.equal(why(mayEnd(office, group, day('2026-01-10'), all)), 'before-start')
  assert.equal(why(mayEnd(office, group, day('2026-01-11'), all)), 'allowed')
  assert.equal(why(mayEnd(office, { ...group, to: day('2026-02-01') }, day('2026-03-01'), all)), 'already-ended')
  assert.deepEqual(mayEnd(office, cell, day('2026-05-01'), all), {
    allowed: false,
    refusal: { why: 'has-children', count: 1 },
  })
  const together = [top, desk, cell, { ...group, to: day('2026-05-01') }]
  assert.equal(why(mayEnd(office, cell, day('2026-05-01'), together)), 'allowed')
  assert.equal(why(mayEnd(office, cell, day('2026-04-30'), together)), 'has-children')
})

test('the last office stays, or nobody could do anything more', () => {
  assert.equal(why(mayEnd(office, desk, day('2026-05-01'), all)), 'last-office')
  assert.equal(why(mayCorrect(office, desk, { ...desk, kind: 'other' }, all)), 'last-office')
  const second = unit({ kind: 'party_office', name: 'Văn phòng mới' })
  assert.equal(why(mayEnd(office, desk, day('2026-05-01'), [...all, second])), 'allowed')
})

test('a mistaken end is taken back, unless its name has been given away', () => {
  const ended = { ...group, to: day('2026-05-01') }
  assert.equal(why(mayReopen(office, ended, [top, desk, cell, ended])), 'allowed')
  assert.equal(why(mayReopen(office, group, all)), 'not-ended')
  const heir = unit({ name: group.name, from: day('2026-05-01') })
  assert.equal(why(mayReopen(office, ended, [top, desk, cell, ended, heir])), 'name-taken')
})

test('the tree shows each unit once, under what stands above it on that day', () => {
  const names = (branches: ReturnType<typeof treeOf>): unknown[] =>
    branches.map((branch) => [branch.name, names(branch.children)])
  assert.deepEqual(names(treeOf(all)), [
    [
      top.name,
      [
        [desk.name, []],
        [cell.name, [[group.name, []]]],
      ],
    ],
  ])
  assert.deepEqual(names(treeOf([group])), [[group.name, []]])
})
