import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { DocumentRecipient } from '#paperwork/documents/document.ts'
import { receiversOf } from './receivers.rules.ts'

const unit = (name: string, kind: UnitKind, shortName: string | null = null): Unit => ({
  ...{ id: newId<'unit'>(), parent: null, kind, name, shortName, tier: null, from: day('2025-07-01'), to: null },
})
const [committee, council] = [
  unit('Đảng ủy xã', 'party_committee'),
  unit('Ủy ban nhân dân xã', 'peoples_committee', 'UBND xã'),
]
const cells = [unit('Chi bộ thôn Một', 'party_cell'), unit('Chi bộ thôn Hai', 'party_cell')]
const around = {
  units: [committee, council, ...cells],
  addressees: ['Chi bộ thôn Hai', 'Tỉnh ủy'],
  issuer: committee.id,
}

const line = (name: string, some: Partial<DocumentRecipient> = {}): DocumentRecipient => ({
  ...{ id: newId<'document_recipient'>(), unit: null, name, email: null, organCode: null, ...some },
})
const receive = (...lines: DocumentRecipient[]) =>
  receiversOf(lines, around).map(({ name, channel, address }) => [name, channel, address])

test('a line means a unit that is here by its id, its name or its short name', () => {
  assert.deepEqual(receive(line('UBND xã')), [['Ủy ban nhân dân xã', 'here', null]])
  assert.deepEqual(receive(line('uỷ ban nhân dân xã')), [['Ủy ban nhân dân xã', 'here', null]])
  assert.deepEqual(receive(line('Thôn Một', { unit: cells[0]?.id ?? null })), [['Thôn Một', 'here', null]])
})

test('a class means each unit of it, "như trên" the addressees', () => {
  const all = [
    ['Chi bộ thôn Một', 'here', null],
    ['Chi bộ thôn Hai', 'here', null],
  ]
  assert.deepEqual(receive(line('Các chi bộ trực thuộc')), all)
  assert.deepEqual(receive(line('Như trên')), [
    ['Chi bộ thôn Hai', 'here', null],
    ['Tỉnh ủy', 'paper', null],
  ])
})

test('each unit is meant once, the issuer never, the archive and the invited not at all', () => {
  assert.deepEqual(receive(line('Như trên'), line('Các chi bộ trực thuộc'), line('Đảng ủy xã')), [
    ['Chi bộ thôn Hai', 'here', null],
    ['Tỉnh ủy', 'paper', null],
    ['Chi bộ thôn Một', 'here', null],
  ])
  assert.deepEqual(receive(line('Lưu Văn phòng'), line('Như thành phần mời')), [])
})

test('an organ outside has the channel of its address', () => {
  assert.deepEqual(receive(line('Sở', { email: 'a@b.example' })), [['Sở', 'mail', 'a@b.example']])
  assert.deepEqual(receive(line('Tỉnh ủy', { organCode: '000.00.01.H99' })), [['Tỉnh ủy', 'edxml', '000.00.01.H99']])
  assert.deepEqual(receive(line('Hội Người cao tuổi')), [['Hội Người cao tuổi', 'paper', null]])
})
