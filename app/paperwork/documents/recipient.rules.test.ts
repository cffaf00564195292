// Recipients as they are typed, and the units that they mean.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Id } from '#kernel/ids.ts'
import { recipientsIn, typedRecipient, unitsMeant } from './recipient.rules.ts'

const unit = (id: string, name: string, shortName: string | null, kind: Unit['kind']) => ({
  id: id as Id<'unit'>,
  name,
  shortName,
  kind,
})
const units = [
  unit('pc', 'Ủy ban nhân dân xã', 'UBND xã', 'peoples_committee'),
  unit('a', 'Chi bộ thôn Bến Đò', null, 'party_cell'),
  unit('b', 'Chi bộ thôn Cây Gạo', null, 'party_cell'),
  unit('f', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', null, 'fatherland_front'),
  unit('m', 'Hội Nông dân xã', null, 'mass_organisation'),
]

test('a unit is known by either of its names, without its marks too; an outside one by its address or code', () => {
  assert.deepEqual(
    recipientsIn('- UBND xã;\nchi bo thon ben do\n\nTỉnh ủy Thanh Giang <vt@thanhgiang.vn> [000.00.12.H48].', units),
    [
      { unit: 'pc', name: 'UBND xã', email: null, organCode: null },
      { unit: 'a', name: 'chi bo thon ben do', email: null, organCode: null },
      { unit: null, name: 'Tỉnh ủy Thanh Giang', email: 'vt@thanhgiang.vn', organCode: '000.00.12.H48' },
    ],
  )
})

test('what was typed comes back as it was', () => {
  const typed = 'Tỉnh ủy Thanh Giang <vt@thanhgiang.vn> [000.00.12.H48]'
  assert.deepEqual(recipientsIn(typed, units).map(typedRecipient), [typed])
})

test('a class means each of its units', () => {
  const means = (name: string) => unitsMeant({ unit: null, name }, units)
  assert.deepEqual(means('Các chi bộ trực thuộc'), ['a', 'b'])
  assert.deepEqual(means('Các đoàn thể xã'), ['f', 'm'])
  assert.deepEqual(means('Như trên'), [])
  assert.deepEqual(unitsMeant({ unit: 'pc' as Id<'unit'>, name: 'UBND xã' }, units), ['pc'])
})
