// Paragraphs, headings and lists as their author meant them, whatever the paper did to them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'
import { planTextOf } from './plan-text.ts'

const head = 'KẾ HOẠCH\nphát động thi đua năm 2025\n\n'
const outlined = (text: string) => planTextOf(head + text, null).nodes.map(({ path, text: { text } }) => [path, text])

test('numbers, letters, dashes and pluses nest, and each place has its path', () => {
  assert.deepEqual(
    outlined('I. Nội dung\n1. Kinh tế\n1.1. Lúa\na) Giống mới\n- Vụ đông\n+ Ngô\n- Vụ xuân\nII. Thực hiện'),
    [
      ['I', 'Nội dung'],
      ['I.1', 'Kinh tế'],
      ['I.1.1', 'Lúa'],
      ['I.1.1.a', 'Giống mới'],
      ['I.1.1.a ý 1', 'Vụ đông'],
      ['I.1.1.a ý 1.1', 'Ngô'],
      ['I.1.1.a ý 2', 'Vụ xuân'],
      ['II', 'Thực hiện'],
    ],
  )
})

const marks = [
  'A. Nội dung',
  'I/ Nội dung',
  'I- Nội dung',
  '1/ Nội dung',
  '1) Nội dung',
  'a/ Nội dung',
  'đ) Nội dung',
  '• Nội dung',
]
for (const mark of marks) {
  test(`“${mark}” is a number and its text`, () => assert.equal(outlined(mark)[0]?.[1], 'Nội dung'))
}

const broken: Record<string, string> = {
  'by an empty line': 'I. Nội dung\n- Xây dựng quê hương trong giai đoạn 2025 -\n\n2030 ngày càng giàu đẹp.',
  'by a page number': 'I. Nội dung\n- Xây dựng quê hương trong giai đoạn 2025\n\n7\n\n- 2030 ngày càng giàu đẹp.',
  'by a page end': 'I. Nội dung\n- Xây dựng quê hương trong giai đoạn 2025 - 2030 ngày càng\n\f\ngiàu đẹp.',
  'by hard wraps': 'I. Nội dung\n- Xây dựng quê hương trong\ngiai đoạn 2025 - 2030\nngày càng giàu đẹp.',
}
for (const [how, text] of Object.entries(broken)) {
  test(`a sentence broken ${how} is one again`, () => {
    const [, second] = outlined(text)
    assert.match(second?.[1] ?? '', /^Xây dựng quê hương trong giai đoạn 2025 ?- 2030 ngày càng giàu đẹp\.$/)
  })
}

test('a page header that comes again is left out of the sentence that it cuts', () => {
  const page = 'UBND xã Đông Khê - Kế hoạch thi đua'
  const text = `I. Nội dung\n- Mọi nhà cùng làm đường hoa,\n\n2\n${page}\ncùng giữ vệ sinh,\n\n3\n${page}\ncùng vui Tết.`
  assert.equal(outlined(text)[1]?.[1], 'Mọi nhà cùng làm đường hoa, cùng giữ vệ sinh, cùng vui Tết.')
})

test('a heading that ends with a place does not swallow the paragraph under it', () => {
  const text = 'VI. Thực hiện\n1. Công an xã\nXây dựng phương án bảo đảm an ninh.\n2. Trạm Y tế\nTrực cấp cứu.'
  assert.deepEqual(
    outlined(text).map(([path]) => path),
    ['VI', 'VI.1', 'VI.1', 'VI.2', 'VI.2'],
  )
})

test('the last words belong to no section', () => {
  const { closing } = planTextOf(`${head}I. Nội dung\n1. Thi đua.\nTrên đây là kế hoạch phát động thi đua.`, null)
  assert.equal(closing[0]?.path, '')
})

test('repeated and missing numbers are named with their section', () => {
  const text = `${head}I. Nội dung thi đua\n1. Làm đường\n2.1. Thi đua một\n2.1. Thi đua hai\n4. Thi đua ba`
  const told = readPlan(text, 'txt').lint.map(({ code, message }) => `${code} ${message}`)
  assert.ok(told.includes('ordinal-repeated Số thứ tự “2.1” có hai lần trong mục I.1.'), told.join('\n'))
  assert.ok(told.includes('ordinal-gap Sau “1” là “4” trong mục I: thiếu số ở giữa.'), told.join('\n'))
})
