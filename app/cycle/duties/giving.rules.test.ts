// What a launch gives out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GivenTask } from '#cycle/plan-review/given-task.ts'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { givingsOf } from './giving.rules.ts'

const unit = (id: string, kind: UnitKind): Unit => ({
  ...{
    id: id as Id<'unit'>,
    parent: null,
    tier: null,
    kind,
    name: id,
    shortName: null,
    from: day('2025-07-01'),
    to: null,
  },
})
const units = [unit('cell-1', 'party_cell'), unit('cell-2', 'party_cell'), unit('office', 'party_office')]
const task = { text: 'báo cáo', place: 'VI.1', deadlines: [], deadlineWords: null, every: null, with: [], under: null }
const given = (mapping: GivenTask['mapping'], more: Partial<GivenTask['task']> = {}): GivenTask => ({
  ...{ finding: 'finding' as Id<'finding'>, body: 'Các chi bộ', spans: [[0, 7]], mapping },
  task: { ...task, ...more },
})

test('a class means every unit of it on the day', () => {
  const [giving] = givingsOf([given({ choice: 'class', unitClass: 'party_cells', version: 1 })], units)
  assert.deepEqual(giving?.units, ['cell-1', 'cell-2'])
  assert.equal(giving?.unitClass, 'party_cells')
})

test('named units get it, and a named unit that is no more does not', () => {
  const [giving] = givingsOf([given({ choice: 'units', units: ['office', 'gone'] as Id<'unit'>[], version: 1 })], units)
  assert.deepEqual(giving?.units, ['office'])
  assert.equal(giving?.unitClass, null)
})

test('nobody means none', () => assert.deepEqual(givingsOf([given({ choice: 'nobody', version: 1 })], units), []))

test('a task with two deadlines makes two assignments, in the order of the plan', () => {
  const deadlines = [partialDay('2026-07'), partialDay('2027-07')]
  const named = { choice: 'units' as const, units: ['office' as Id<'unit'>], version: 1 }
  const givings = givingsOf([given(named, { deadlines }), given(named)], units)
  assert.deepEqual(
    givings.map(({ position, deadline }) => [position, deadline]),
    [
      [0, '2026-07'],
      [1, '2027-07'],
      [2, null],
    ],
  )
})
