// What a plan rests on, and what it only cites.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'

const read = (preamble: string, body = '') =>
  readPlan(
    `ĐẢNG ỦY XÃ ĐÔNG KHÊ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nphát động thi đua năm 2025\n\n${preamble}\n\nI. NỘI DUNG\n- Thi đua.\n${body}`,
    'txt',
  )
const told = (preamble: string) =>
  read(preamble).bases.map(({ type, number, date, issuer }) => [type, number, date, issuer])

const cases: Record<string, [preamble: string, bases: (string | null)[][]]> = {
  'in one paragraph, titles with semicolons in them': [
    'Thực hiện Chỉ thị số 18-CT/TU ngày 05/12/2024 của Ban Thường vụ Tỉnh ủy về chào mừng đại hội; bầu cử các cấp; Kế hoạch số 7-KH/HU ngày 08/01/2025 của Huyện ủy, Đảng ủy xây dựng kế hoạch như sau:',
    [
      ['Chỉ thị', '18-CT/TU', '2024-12-05', 'Ban Thường vụ Tỉnh ủy'],
      ['Kế hoạch', '7-KH/HU', '2025-01-08', 'Huyện ủy'],
    ],
  ],
  'in lines, with a request': [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Văn phòng tại Tờ trình số 9-TTr/VP ngày 02/01/2025,\nĐảng ủy ban hành Kế hoạch như sau:',
    [
      ['Luật', null, '2022-06-15', null],
      ['Tờ trình', '9-TTr/VP', '2025-01-02', 'Văn phòng'],
    ],
  ],
  'two joined by “và”': [
    'Thực hiện Kế hoạch số 7-KH/HU ngày 08/01/2025 của Huyện ủy và Nghị quyết số 3-NQ/ĐU ngày 01/01/2025, Đảng ủy xây dựng kế hoạch như sau:',
    [
      ['Kế hoạch', '7-KH/HU', '2025-01-08', 'Huyện ủy'],
      ['Nghị quyết', '3-NQ/ĐU', '2025-01-01', null],
    ],
  ],
  'a reason is none': [
    'Thực hiện Kế hoạch số 7-KH/HU ngày 08/01/2025 của Huyện ủy; căn cứ tình hình thực tế, Đảng ủy xây dựng kế hoạch như sau:',
    [['Kế hoạch', '7-KH/HU', '2025-01-08', 'Huyện ủy']],
  ],
}
for (const [name, [preamble, bases]] of Object.entries(cases)) {
  test(`bases: ${name}`, () => assert.deepEqual(told(preamble), bases))
}

test('a document cited in the text is a reference, unless it is a basis', () => {
  const { references } = read(
    'Thực hiện Kế hoạch số 7-KH/HU ngày 08/01/2025 của Huyện ủy, Đảng ủy xây dựng kế hoạch như sau:',
    '- Gắn với Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Trung ương và Kế hoạch số 7-KH/HU ngày 08/01/2025.',
  )
  assert.deepEqual(
    references.map(({ number }) => number),
    ['21-NQ/TW'],
  )
})

test('a basis that another has replaced is named', () => {
  const { lint } = read(
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; Kế hoạch số 7-KH/HU ngày 08/01/2025 của Huyện ủy, Đảng ủy xây dựng kế hoạch như sau:',
  )
  assert.match(lint.find(({ code }) => code === 'bases-superseded')?.message ?? '', /98\/2023\/NĐ-CP/)
})
