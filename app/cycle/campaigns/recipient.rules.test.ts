import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf, type Request } from '#foundation/organisation/draft.rules.ts'
import { historyOf } from '#foundation/organisation/history.rules.ts'
import type { Beginning, Reorganisation } from '#foundation/organisation/reorganisation.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { plainName, redirectOf } from './recipient.rules.ts'

const born = (name: string, kind: Beginning['kind'] = 'superior_committee', shortName: string | null = null) => ({
  ...{ unit: newId<'unit'>(), name, shortName, kind, parent: null, tier: null },
})
const [province, district] = [born('Tỉnh ủy Thanh Giang'), born('Huyện ủy Cửa Ngòi')]
const government = born('Ủy ban nhân dân huyện Cửa Ngòi', 'superior_body', 'UBND huyện')
const cells = [born('Chi bộ Một', 'party_cell'), born('Chi bộ Hai', 'party_cell')] as const

let seq = 0
const entered = (request: Request, words: string | null = null): Reorganisation => ({
  ...draftOf(request),
  ...{ id: newId<'reorganisation'>(), seq: ++seq, by: newId<'person'>(), at: new Date(0), undone: null },
  ground: words === null ? null : { words, on: null, issuer: null },
})
const ending = { on: day('2025-07-01'), ground: null, what: 'end' as const }
const acts = [
  entered({ what: 'create', on: day('2020-10-15'), ground: null, begins: [province, district, government, ...cells] }),
  entered({ ...ending, unit: district.unit, successors: [province.unit] }, 'Nghị quyết số 14-NQ/TU'),
  entered({ ...ending, unit: government.unit, successors: [] }),
]
const known = { acts, history: historyOf(acts) }
const on = { writtenOn: day('2024-05-02'), today: day('2026-11-22') }
const told = (who: string, days = on) => redirectOf(who, days, known)

test('a district that has ended leads to the province, by the decision', () => {
  const expected = {
    ...{ name: 'Huyện ủy Cửa Ngòi', endedOn: '2025-07-01', to: ['Tỉnh ủy Thanh Giang'] },
    ground: 'Nghị quyết số 14-NQ/TU',
  }
  const ways = [
    'Huyện ủy Cửa Ngòi',
    '- Ban Thường vụ Huyện ủy Cửa Ngòi (b/c),',
    'Thường trực Huyện uỷ Cửa Ngòi;',
    'Huyện ủy',
  ]
  for (const who of ways) assert.deepEqual(told(who), expected, who)
  assert.deepEqual(
    told('Huyện ủy Cửa Ngòi', { ...on, writtenOn: day('2025-11-12') }),
    expected,
    'written after its end',
  )
})

test('the short form is the same body, and one without a successor leads nowhere', () => {
  const expected = { name: government.name, endedOn: '2025-07-01', to: [], ground: null }
  for (const who of ['UBND huyện Cửa Ngòi', 'Ủy ban nhân dân huyện Cửa Ngòi', 'UBND huyện (để phối hợp)'])
    assert.deepEqual(told(who), expected, who)
})

test('what stands, what is not known and what may be two stays as it is written', () => {
  for (const who of ['Tỉnh ủy Thanh Giang', 'Như trên', 'Chi bộ', '', 'Lưu Văn phòng'])
    assert.equal(told(who), null, who)
  assert.equal(told('Huyện ủy Cửa Ngòi', { ...on, today: day('2025-06-30') }), null, 'before its end')
  assert.equal(told('Huyện ủy Cửa Ngòi', { ...on, writtenOn: day('2019-01-01') }), null, 'before it began')
})

test('a name is the same without marks, brackets and the inner body that stands for the whole', () => {
  assert.equal(plainName('- BTV Đảng ủy xã (báo cáo);'), 'dang uy xa')
  assert.equal(plainName('Ủy ban Mặt trận Tổ quốc Việt Nam xã'), plainName('UBMTTQ Việt Nam xã'))
  assert.equal(plainName('Hội Liên hiệp Phụ nữ xã'), plainName('Hội LHPN xã'))
})
