// The judge is fair: it forgives spelling and wording, and counts what is missing, invented or given to the wrong body.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Gold } from './gold.ts'
import { likeness } from './likeness.ts'
import { f1 } from './matching.ts'
import { score } from './score.ts'

const gold: Gold = {
  kind: 'campaign-plan',
  type: 'Kế hoạch',
  number: '12-KH/ĐU',
  date: '2025-03-04',
  subject: null,
  issuer: 'ĐẢNG ỦY XÃ KHE SIM',
  signer: null,
  recipients: ['Lưu: VT'],
  bases: [],
  theme: null,
  slogans: ['Khe Sim sạch ngõ, sáng đường'],
  phases: [],
  reviews: [{ kind: 'final', when: '2025-12' }],
  targets: [{ text: 'Làm 5 km đường', value: 5, unit: 'km' }],
  movements: [['Chi bộ bốn tốt', 'Đảng bộ cơ sở bốn tốt']],
  participants: [],
  programme: [],
  tracks: [],
  assignments: [
    { body: 'Ủy ban nhân dân xã', tasks: ['Bố trí kinh phí', ['Họp dân trước ngày 10/4/2025', '2025-04-10']] },
  ],
  changes: [],
  doubtful: ['Các chi bộ nghiêm túc thực hiện'],
}

const found = <T>(value: T) => ({ value, raw: String(value), spans: [], confidence: 1 })
const tasks = (body: string, ...given: [text: string, deadline: string | null][]) => ({
  body,
  tasks: given.map(([text, deadline]) => ({ text, deadline })),
})

/** Only what the judge looks at. */
const reading = (assignments: ReturnType<typeof tasks>[]): PlanReading =>
  ({
    kind: 'campaign-plan',
    document: {
      type: found('KẾ HOẠCH'),
      number: found('12-KH/ĐU'),
      date: found('2025-03-04'),
      issuer: found('Đảng uỷ xã Khe Sim'),
    },
    recipients: [{ who: 'VT' }],
    bases: [],
    slogans: [found('"Khe Sim sạch ngõ – sáng đường"')],
    phases: [],
    reviews: [{ kind: 'final', when: '2025-12' }],
    targets: [{ text: '5 km', from: null, value: 5, upTo: null, unit: 'km đường', comparator: '=', by: null }],
    movements: [{ name: 'Đảng bộ cơ sở bốn tốt' }],
    commendation: [],
    assignments,
    changes: [],
  }) as unknown as PlanReading

const right = tasks('UBND xã', ['Bố trí kinh phí', null], ['Họp dân trước ngày 10/4/2025', '2025-04-10'])

test('a reading that differs only in spelling, case, quotes and abbreviations is perfect', () => {
  assert.deepEqual(score(reading([right]), gold).overall, { matched: 13, missing: [], extra: [] })
})

test('a task under the wrong body is both missing and invented, and so is its deadline', () => {
  const { fields } = score(reading([tasks('Công an xã', ['Họp dân trước ngày 10/4/2025', '2025-04-10'])]), gold)
  assert.equal(fields.task.missing.length, 2)
  assert.equal(fields.task.extra.length, 1)
  assert.equal(f1(fields.deadline), 0)
})

test('a deadline that the plan does not give is held against the reader', () => {
  const invented = tasks('UBND xã', ['Bố trí kinh phí', '2025-05'], ['Họp dân trước ngày 10/4/2025', '2025-04-10'])
  const { task, deadline } = score(reading([invented]), gold).fields
  assert.equal(f1(task), 1)
  assert.equal(deadline.matched, 1)
  assert.equal(deadline.extra.length, 1)
})

test('a doubtful passage counts for nothing when it is read as a task', () => {
  const doubtful = tasks('Các chi bộ', ['nghiêm túc thực hiện', null])
  assert.equal(f1(score(reading([right, doubtful]), gold).overall), 1)
})

test('one word in five may differ, not more', () => {
  assert.ok(likeness('một hai ba bốn năm', 'một hai ba bốn sáu') >= 0.8)
  assert.ok(likeness('một hai ba bốn năm', 'một hai ba tám sáu') < 0.8)
})
