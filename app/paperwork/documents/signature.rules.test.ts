// The block at the end of a document follows from who speaks and who signs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { office, type Signature, signatureOf } from './signature.rules.ts'

const signer = { name: 'Lê Văn Bình', role: 'head', title: 'Bí thư Đảng ủy', unitKind: 'standing_committee' } as const
const deputy = { ...signer, role: 'deputy', title: 'Phó Bí thư Thường trực Đảng ủy' } as const
const party = {
  family: 'PARTY',
  unitKind: 'party_committee',
  inNameOf: 'standing_committee',
  signing: 'own',
  signer,
} as const
const lines = (signature: Signature) => {
  const { authority, office, name } = signatureOf(signature)
  return [authority, office, name].filter(Boolean).join(' / ')
}

test('the Party committee speaks as the collective that was chosen', () => {
  assert.equal(lines(party), 'T/M Ban Thường vụ / Bí thư / Lê Văn Bình')
  assert.equal(lines({ ...party, inNameOf: 'committee' }), 'T/M Đảng ủy / Bí thư / Lê Văn Bình')
  assert.equal(lines({ ...party, signer: deputy }), 'T/M Ban Thường vụ / Phó Bí thư / Lê Văn Bình')
  assert.equal(lines({ ...party, signer: { ...signer, role: 'member' } }), 'T/M Ban Thường vụ / Lê Văn Bình')
  assert.equal(lines({ ...party, signing: 'acting' }), 'T/M Ban Thường vụ / Q. Bí thư / Lê Văn Bình')
})

test('by order signs the head of the office, with the office that they hold', () => {
  const chief = { ...signer, title: 'Chánh Văn phòng', unitKind: 'party_office' } as const
  assert.equal(
    lines({ ...party, signing: 'by_order', signer: chief }),
    'T/L Ban Thường vụ / Chánh Văn phòng / Lê Văn Bình',
  )
})

test('a cell, the inspection commission and the front speak by their own names', () => {
  const of = (unitKind: Signature['unitKind'], family: Signature['family'] = 'PARTY') =>
    lines({ ...party, unitKind, inNameOf: null, family })
  assert.equal(of('party_cell'), 'T/M Chi bộ / Bí thư / Lê Văn Bình')
  assert.equal(of('inspection_commission'), 'T/M Ủy ban Kiểm tra / Chủ nhiệm / Lê Văn Bình')
  assert.equal(of('fatherland_front', 'STATE'), 'TM. Ban Thường trực / Chủ tịch / Lê Văn Bình')
  assert.equal(of('mass_organisation', 'YOUTH_UNION'), 'TM. Ban Thường vụ / Bí thư / Lê Văn Bình')
})

test('an advisory organ is signed by its head in person, by a deputy for the head', () => {
  const of = { ...party, unitKind: 'party_office', inNameOf: null } as const
  assert.equal(lines(of), 'Chánh Văn phòng / Lê Văn Bình')
  assert.equal(
    lines({ ...of, signer: { ...deputy, title: 'Phó Chánh Văn phòng' } }),
    'K/T Chánh Văn phòng / Phó Chánh Văn phòng / Lê Văn Bình',
  )
  assert.equal(lines({ ...of, signing: 'acting' }), 'Q. Chánh Văn phòng / Lê Văn Bình')
})

test('the People’s Committee signs as a collective, its chairperson alone where the power is theirs', () => {
  const of = { ...party, family: 'STATE', unitKind: 'peoples_committee', inNameOf: null } as const
  assert.equal(lines(of), 'TM. Ủy ban nhân dân / Chủ tịch / Lê Văn Bình')
  assert.equal(lines({ ...of, signer: deputy }), 'TM. Ủy ban nhân dân\nKT. Chủ tịch / Phó Chủ tịch / Lê Văn Bình')
  assert.equal(lines({ ...of, alone: true }), 'Chủ tịch / Lê Văn Bình')
  assert.equal(lines({ ...of, alone: true, signer: deputy }), 'KT. Chủ tịch / Phó Chủ tịch / Lê Văn Bình')
})

test('the office never repeats the organ', () => {
  assert.equal(office('Bí thư Đảng ủy'), 'Bí thư')
  assert.equal(office('Phó Bí thư Thường trực Đảng ủy'), 'Phó Bí thư')
  assert.equal(office('Bí thư chi bộ'), 'Bí thư')
  assert.equal(office('Chủ tịch UBND xã'), 'Chủ tịch')
})
