// How the sentences of an amending document are carried out on the words of a plan, and which of them are left to a person.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import { amendingText } from '../../../tests/amended.ts'
import { sampleText } from '../../../tests/sample-reading.ts'
import { amendedText } from './amended-text.ts'
import { placeNamed } from './named-place.ts'

const places: [words: string, place: string | null][] = [
  ['điểm c khoản 2 Mục III', 'III.2.C'],
  ['Mục III, khoản 2, điểm c', 'III.2.C'],
  ['khoản 1, Mục II, Phần C', 'C.II.1'],
  ['ý 3 khoản 8 Mục VI', 'VI.8 ý 3'],
  ['gạch đầu dòng thứ ba khoản 2 Mục VI', 'VI.2 ý 3'],
  ['gạch đầu dòng thứ nhất Mục I', 'I ý 1'],
  ['điểm 4.3 Mục III', 'III.4.3'],
  ['mục vi.2', 'VI.2'],
  ['thời gian tổng kết', null],
  ['mục đích, yêu cầu', null],
]
for (const [words, place] of places) test(`place: ${words}`, () => assert.equal(placeNamed(words), place))

const plan = readPlan(sampleText, 'txt')
const carried = (...sentences: string[]) => amendedText(plan, readPlan(amendingText(...sentences), 'txt'))

const done: [sentence: string, gone: string | null, fresh: string | null][] = [
  [
    'Tại ý 1 khoản 1 Mục IV, thay “trước ngày 20/3/2026” bằng “trước ngày 05/4/2026”.',
    '20/3/2026',
    '- Đo đạc chân đê trước ngày 05/4/2026.',
  ],
  [
    'Sửa đổi khoản 1 Mục II, từ “tháng 8/2026” thành “tháng 10/2026”.',
    'tháng 8/2026',
    'Từ tháng 3/2026 đến tháng 10/2026',
  ],
  [
    'Khoản 2 Mục III được sửa đổi như sau: “Trồng tre, trồng dừa nước giữ bờ.”',
    'Trồng tre giữ bờ',
    '2. Trồng tre, trồng dừa nước giữ bờ.',
  ],
  ['Bổ sung vào khoản 1 Mục IV nội dung sau: “- Cắt cử người trực đê.”', null, 'các thôn.\n- Cắt cử người trực đê.'],
  ['Bổ sung khoản 3 Mục III như sau: “3. Vớt bèo trên sông.”', null, '2. Trồng tre giữ bờ.\n3. Vớt bèo trên sông.'],
  ['Bãi bỏ ý 2 khoản 1 Mục IV.', 'Mua bao đất', null],
  [
    'Thay cụm từ “Ủy ban nhân dân xã” bằng cụm từ “Đảng ủy Ủy ban nhân dân xã” trong toàn bộ Kế hoạch.',
    null,
    '1. Đảng ủy Ủy ban nhân dân xã',
  ],
  ['Điều chỉnh thời gian sơ kết từ tháng 9/2026 sang tháng 10/2026.', 'tháng 9/2026', '- Sơ kết trong tháng 10/2026.'],
]
for (const [sentence, gone, fresh] of done)
  test(`carried out: ${sentence}`, () => {
    const { text, traces, sentences } = carried(sentence)
    assert.equal(sentences.length, 1)
    assert.ok(traces.length > 0, text)
    if (gone) assert.ok(!text.includes(gone), text)
    if (fresh) assert.ok(text.includes(fresh), text)
  })

const lost: string[] = [
  'Tại khoản 9 Mục IV, thay “mỗi tuần” bằng “mỗi tháng”.',
  'Tại khoản 1 Mục IV, thay “trước ngày 01/01/2027” bằng “trước ngày 02/01/2027”.',
  'Bãi bỏ điểm d khoản 7 Mục X.',
  'Thay “đê” bằng “kè”.',
]
for (const sentence of lost)
  test(`left to a person: ${sentence}`, () => {
    const { text, traces, sentences } = carried(sentence)
    assert.deepEqual([sentences.length, traces.length], [1, 0])
    assert.equal(text, plan.source.text)
  })

test('two sentences about the same words: the first is carried out, the second is left to a person', () => {
  const move = (to: string) => `Tại ý 1 khoản 1 Mục IV, thay “trước ngày 20/3/2026” bằng “trước ngày ${to}”.`
  const { text, traces } = carried(move('05/4/2026'), move('06/4/2026'))
  assert.deepEqual(
    traces.map(({ sentence }) => sentence),
    [0],
  )
  assert.ok(text.includes('05/4/2026') && !text.includes('06/4/2026'))
})

test('a sentence that is left is not in the words of the plan', () => {
  const document = readPlan(amendingText('Bãi bỏ ý 2 khoản 1 Mục IV.'), 'txt')
  assert.equal(amendedText(plan, document, new Set([0])).text, plan.source.text)
})
