import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/ids.ts'
import { meaningFor, meaningOf } from './guest-class.rules.ts'
import { type HeldPost, inviteesOf } from './guest-list.rules.ts'

const read = (words: string) => {
  const { kinds, roles } = meaningOf(words)
  return `${kinds.join(' ')}: ${roles.join(' ')}`
}

test('the words of plans mean posts: which units, and which ranks in them', () => {
  assert.equal(read('Bí thư, Phó Bí thư các chi bộ trực thuộc'), 'party_cell: head deputy')
  assert.equal(read('Bí thư các chi bộ'), 'party_cell: head')
  assert.equal(read('Phó Bí thư các chi bộ'), 'party_cell: deputy')
  assert.equal(read('Thường trực HĐND xã'), 'peoples_council: head deputy')
  assert.equal(read('Đại diện lãnh đạo Ủy ban nhân dân xã'), 'peoples_committee: head deputy')
  assert.equal(read('Các bộ phận tham mưu, giúp việc'), 'party_office advisory_board inspection_commission: head')
  assert.equal(read('Mặt trận, các đoàn thể xã'), 'fatherland_front mass_organisation: head')
  assert.equal(read('Ủy viên BCH Đảng bộ xã'), 'party_committee standing_committee: head deputy member')
})

test('whoever is above the committee, and words that mean no post, invite nobody of the committee', () => {
  assert.equal(read('Đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách xã'), 'superior_committee: head deputy member')
  assert.equal(read('Các bác sĩ nghỉ hưu'), ': head')
})

test('what the office has set goes before the words; what is no meaning does not', () => {
  const meaning = { kinds: ['hamlet'], roles: ['head'] }
  assert.deepEqual(meaningFor({ text: 'Bí thư các chi bộ', meaning }), meaning)
  for (const odd of [null, {}, { kinds: 'hamlet', roles: [] }, { kinds: ['castle'], roles: ['head'] }])
    assert.deepEqual(meaningFor({ text: 'Bí thư các chi bộ', meaning: odd }).kinds, ['party_cell'])
})

const [committee, cell, other] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>()]
const units = [
  { id: committee, kind: 'standing_committee' as const },
  { id: cell, kind: 'party_cell' as const },
  { id: other, kind: 'party_cell' as const },
]
const [an, bao] = [newId<'person'>(), newId<'person'>()]
const post = (person: HeldPost['person'], unit: HeldPost['unit'], title: string, role: HeldPost['role'] = 'head') => ({
  ...{
    person,
    personName: person === an ? 'An' : 'Bảo',
    unit,
    unitName: unit === cell ? 'Chi bộ Một' : 'khác',
    title,
    role,
  },
})
const classes = ['Ủy viên Ban Chấp hành', 'Bí thư các chi bộ'].map((text) => ({
  ...{ id: newId<'guest_class'>(), text, meaning: null },
}))
const posts = [
  post(an, committee, 'Bí thư Đảng ủy'),
  post(an, cell, 'Bí thư chi bộ'),
  post(bao, other, 'Bí thư chi bộ'),
]

test('whoever holds two posts is invited once, for the first, and the other is told', () => {
  const invited = inviteesOf({ classes, units, posts, without: new Set() })
  assert.deepEqual(
    invited.map(({ name, title, also }) => [name, title, also]),
    [
      ['An', 'Bí thư Đảng ủy', ['Bí thư chi bộ, Chi bộ Một']],
      ['Bảo', 'Bí thư chi bộ', []],
    ],
  )
})

test('whoever was struck by hand is not invited, and deputies only where they are meant', () => {
  const without = new Set([an])
  const deputy = post(newId<'person'>(), cell, 'Phó Bí thư chi bộ', 'deputy')
  const invited = inviteesOf({ classes, units, posts: [...posts, deputy], without })
  assert.deepEqual(
    invited.map(({ name }) => name),
    ['Bảo'],
  )
})
