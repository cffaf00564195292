// Recipients and signers, one under the other or side by side.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'

const read = (tail: string, issuer = 'ĐẢNG ỦY XÃ ĐÔNG KHÊ') =>
  readPlan(
    `${issuer}\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nphát động thi đua năm 2025\n\nI. NỘI DUNG\n- Thi đua.\n\n${tail}`,
    'txt',
  )

const recipients = ['Huyện ủy', 'Các chi bộ', 'Lưu VP']
const tails: Record<string, string> = {
  'one under the other':
    'Nơi nhận:\n- Huyện ủy (báo cáo),\n- Các chi bộ,\n- Lưu VP.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nMạc Văn Tỉnh',
  'without dashes or signs at the end':
    'Nơi nhận:\nHuyện ủy (b/c)\nCác chi bộ\nLưu VP\nT/M ĐẢNG ỦY\nBÍ THƯ\nMạc Văn Tỉnh',
  'side by side':
    'Nơi nhận:                 T/M ĐẢNG ỦY\n- Huyện ủy (bc);              BÍ THƯ\n- Các chi bộ;\n- Lưu VP.            Mạc Văn Tỉnh',
  'in the cells of a table':
    '| Nơi nhận: - Huyện ủy (b/c); - Các chi bộ; - Lưu VP. | T/M ĐẢNG ỦY BÍ THƯ Mạc Văn Tỉnh |',
  'the signature first':
    'T/M ĐẢNG ỦY\nBÍ THƯ\n(Đã ký)\nMạc Văn Tỉnh\n\nNơi nhận:\n- Huyện ủy (để b/c);\n- Các chi bộ;\n- Lưu VP.',
}
for (const [layout, tail] of Object.entries(tails)) {
  test(`recipients and signer are told apart: ${layout}`, () => {
    const reading = read(tail)
    assert.deepEqual(
      reading.recipients.map(({ who }) => who),
      recipients,
    )
    assert.deepEqual(
      reading.recipients.map(({ archive }) => archive),
      [false, false, true],
    )
    assert.equal(reading.signer?.authority, 'ĐẢNG ỦY')
    assert.equal(reading.signer?.title, 'BÍ THƯ')
    assert.equal(reading.signer?.name, 'Mạc Văn Tỉnh')
  })
}

test('what a recipient gets it for stands apart; other brackets belong to the name', () => {
  const { recipients } = read('Nơi nhận:\n- Sở Nội vụ (Ban TĐKT);\n- Các thôn (t/h);\n- Lưu: VT.')
  assert.deepEqual(
    recipients.map(({ who, purpose }) => [who, purpose]),
    [
      ['Sở Nội vụ (Ban TĐKT)', null],
      ['Các thôn', 't/h'],
      ['Lưu: VT', null],
    ],
  )
})

test('a deputy signs in the place of the head', () => {
  const { signer } = read('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nThiếu tá Mạc Thị Êm', 'UBND XÃ ĐÔNG KHÊ')
  assert.equal(signer?.acting, 'KT. CHỦ TỊCH')
  assert.equal(signer?.title, 'PHÓ CHỦ TỊCH')
  assert.equal(signer?.name, 'Mạc Thị Êm')
})

test('of two signers the one whose body issues comes first', () => {
  const tail = 'TM. BAN CHẤP HÀNH CÔNG ĐOÀN        HIỆU TRƯỞNG\nCHỦ TỊCH\n\nMạc Thị Êm        Mạc Văn Tỉnh'
  const { signer, cosigners } = read(tail, 'TRƯỜNG THCS ĐÔNG KHÊ')
  assert.equal(signer?.name, 'Mạc Văn Tỉnh')
  assert.deepEqual(
    cosigners.map(({ name }) => name),
    ['Mạc Thị Êm'],
  )
})

test('a plan that nobody signed has no signer', () => assert.equal(read('').signer, null))
