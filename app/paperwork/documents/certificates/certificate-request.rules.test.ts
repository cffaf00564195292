// Certificates as they are typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { peopleFor, templateFor } from './certificate-request.rules.ts'
import type { CertificateRequest } from './certificate-request.ts'

const request: CertificateRequest = {
  ...{ size: 'A4', stock: 'pre-printed', offset: { x: 2, y: -1 }, authority: 'Ban Thường vụ Đảng ủy xã Sông Trăng' },
  ...{
    decision: '31-QĐ/ĐU',
    decided: day('2026-11-18'),
    on: day('2026-11-20'),
    office: 'Bí thư',
    signer: 'Lê Văn Bình',
  },
  ...{
    firstBookNumber: 9,
    people: 'Lư Thị Bông; Chi bộ thôn Bến Đò; làm tốt; làm nhanh\n\n ; không tên\nHứa Đức Toàn',
  },
}

test('a line is a recipient, the rest of it the achievement, and the golden book goes on', () => {
  const people = peopleFor(request, 'Sông Trăng')
  assert.deepEqual(
    people.map(({ recipient, unit, achievement, bookNumber }) => [recipient, unit, achievement, bookNumber]),
    [
      ['Lư Thị Bông', 'Chi bộ thôn Bến Đò', 'làm tốt; làm nhanh', '09'],
      ['Hứa Đức Toàn', '', '', '10'],
    ],
  )
  assert.equal(people[0]?.dated, 'Sông Trăng, ngày 20 tháng 11 năm 2026')
  assert.equal(people[0]?.decided, '18/11/2026')
})

test('the Party and the State stand above their own, and the printer has its offsets', () => {
  const { stock, offset, boxes } = templateFor(request, 'STATE')
  assert.deepEqual([stock, offset], ['pre-printed', { x: 2, y: -1 }])
  const texts = boxes.flatMap(({ content }) => content)
  assert.ok(texts.includes('Độc lập - Tự do - Hạnh phúc'))
  assert.ok(
    !templateFor(request, 'PARTY')
      .boxes.flatMap(({ content }) => content)
      .includes('Độc lập - Tự do - Hạnh phúc'),
  )
})
