// The head of a unit's documents, from its name and kind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import { familyOf, letterheadOf } from './letterhead.rules.ts'

const committee = 'Đảng ủy xã Sông Trăng'
const province = { name: 'Tỉnh ủy Thanh Giang', kind: 'superior_committee' } as const
const head = (name: string, kind: UnitKind) => {
  const { superior, issuer, organ, place } = letterheadOf({ name, kind }, committee, province)
  assert.equal(place, 'Sông Trăng')
  return [superior, issuer, organ]
}

test('the committee stands under the Party of its province, its cells under its own', () => {
  assert.deepEqual(head(committee, 'party_committee'), ['Đảng bộ tỉnh Thanh Giang', committee, 'ĐU'])
  assert.deepEqual(head('Ban Thường vụ Đảng ủy', 'standing_committee'), ['Đảng bộ tỉnh Thanh Giang', committee, 'ĐU'])
  assert.deepEqual(head('Chi bộ thôn Bến Đò', 'party_cell'), ['Đảng bộ xã Sông Trăng', 'Chi bộ thôn Bến Đò', 'CB'])
})

test('its organs are named without the committee, which stands above them', () => {
  assert.deepEqual(head('Văn phòng Đảng ủy', 'party_office'), [committee, 'Văn phòng', 'VPĐU'])
  assert.deepEqual(head('Ban Xây dựng Đảng', 'advisory_board'), [committee, 'Ban Xây dựng Đảng', 'BXDĐ'])
  assert.deepEqual(head('Ủy ban Kiểm tra Đảng ủy', 'inspection_commission'), [committee, 'Ủy ban Kiểm tra', 'UBKTĐU'])
})

test('the People’s Committee has nobody above it, its schools have it', () => {
  assert.deepEqual(head('Ủy ban nhân dân xã', 'peoples_committee'), [null, 'Ủy ban nhân dân xã Sông Trăng', 'UBND'])
  assert.deepEqual(head('Hội đồng nhân dân xã', 'peoples_council'), [null, 'Hội đồng nhân dân xã Sông Trăng', 'HĐND'])
  assert.deepEqual(head('Hội Nông dân xã', 'mass_organisation'), [null, 'Hội Nông dân xã Sông Trăng', 'HNDX'])
  assert.deepEqual(head('Trường Mầm non', 'public_service'), ['Ủy ban nhân dân xã Sông Trăng', 'Trường Mầm non', 'TMN'])
})

test('a committee without a superior that is known has none at its head', () =>
  assert.equal(letterheadOf({ name: committee, kind: 'party_committee' }, committee, null).superior, null))

test('three families: the Party, the union of youth, and the others as the State', () => {
  assert.equal(familyOf({ name: 'Ban Xây dựng Đảng', kind: 'advisory_board' }), 'PARTY')
  assert.equal(familyOf({ name: 'Đoàn TNCS Hồ Chí Minh xã', kind: 'mass_organisation' }), 'YOUTH_UNION')
  assert.equal(familyOf({ name: 'Hội Cựu chiến binh xã', kind: 'mass_organisation' }), 'STATE')
  assert.equal(familyOf({ name: 'Ủy ban Mặt trận', kind: 'fatherland_front' }), 'STATE')
})
