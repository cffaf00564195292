// How whoever issues names itself, and where its copy is kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptAt, voiceOf } from './voice.rules.ts'

const head = { superior: null, issuer: 'Đảng ủy xã Sông Trăng', place: 'Sông Trăng', organ: 'ĐU' }

test('the committee speaks as the collective that was chosen, a unit by its name', () => {
  const committee = { name: 'Đảng ủy xã Sông Trăng', kind: 'party_committee' } as const
  assert.equal(
    voiceOf({ unit: committee, inNameOf: 'standing_committee', head }),
    'Ban Thường vụ Đảng ủy xã Sông Trăng',
  )
  assert.equal(voiceOf({ unit: committee, inNameOf: 'committee', head }), 'Đảng ủy xã Sông Trăng')
  assert.equal(
    voiceOf({ unit: { name: 'Chi bộ thôn Bến Đò', kind: 'party_cell' }, inNameOf: null, head }),
    'Chi bộ thôn Bến Đò',
  )
})

test('the State keeps with its clerk, a cell with itself, the Party with its office', () => {
  const kept = (family: 'PARTY' | 'STATE', kind: 'party_cell' | 'party_committee' | 'peoples_committee') =>
    keptAt({ ...head, family }, { name: '', kind })
  assert.equal(kept('STATE', 'peoples_committee'), 'Lưu: VT')
  assert.equal(kept('PARTY', 'party_cell'), 'Lưu Chi bộ')
  assert.equal(kept('PARTY', 'party_committee'), 'Lưu Văn phòng Đảng ủy')
})
