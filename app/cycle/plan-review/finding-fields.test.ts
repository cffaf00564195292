// What a person types into a finding's form becomes its value, and the value stands in the form as it was typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleReading } from '../../../tests/sample-reading.ts'
import type { FindingKind } from './finding.ts'
import { fieldsOf, findingFields, valueFromWords, valueTyped, writtenField } from './finding-fields.ts'
import { findingsOf } from './new-findings.ts'

const typed = (fields: Record<string, string>) => (name: string) => fields[name] ?? ''

test('a form that nobody touched gives the value that was there, for every finding of the sample', () => {
  for (const { kind, value } of findingsOf(sampleReading)) {
    const shown = Object.fromEntries(
      fieldsOf(kind).map(([name, type]) => [name, writtenField(type, (value as Record<string, unknown>)[name])]),
    )
    const again = valueTyped(kind, typed(shown), value)
    assert.deepEqual([again.value, again.errors], [value, []], kind)
  }
})

test('days may be a month, a quarter or a year; anything else is refused', () => {
  const phase = valueFromWords('phase', 'Đợt 1')
  const right = valueTyped('phase', typed({ name: 'Đợt 1', from: 'quý III/2026', to: '5/8/2027' }), phase)
  assert.deepEqual([right.value.from, right.value.to, right.errors], ['2026-Q3', '2027-08-05', []])
  const wrong = valueTyped('phase', typed({ name: 'Đợt 1', from: 'mùa nước' }), phase)
  assert.deepEqual(wrong.errors, [{ field: 'from', error: 'no-day' }])
})

test('numbers are written as people write them there', () => {
  const target = valueFromWords('target', 'đê')
  const fields = { text: 'đê', unit: 'km', value: '1.234,5' }
  assert.equal(valueTyped('target', typed(fields), target).value.value, 1234.5)
  const odd = valueTyped('target', typed({ ...fields, value: 'nhiều', upTo: 'x' }), target).errors
  assert.deepEqual(odd, [
    { field: 'value', error: 'no-number' },
    { field: 'upTo', error: 'no-number' },
  ])
})

test('what must be filled in is asked for; what may be empty is nothing', () => {
  const { errors } = valueTyped('task', typed({}), valueFromWords('task', ''))
  assert.deepEqual(errors, [{ field: 'text', error: 'missing' }])
  assert.equal(valueTyped('recipient', typed({ who: 'Tỉnh ủy' }), valueFromWords('recipient', '')).value.purpose, null)
})

test('a choice that was not offered is refused', () => {
  const review = valueTyped('review', typed({ kind: 'monthly' }), valueFromWords('review', ''))
  assert.deepEqual(review.errors, [{ field: 'kind', error: 'no-choice' }])
})

test('several deadlines and helpers stand one a line', () => {
  const fields = { text: 'việc', deadlines: '20/3/2026\n\n 8/2026 ', with: 'Đoàn xã\nHội Nông dân xã' }
  const { value } = valueTyped('task', typed(fields), valueFromWords('task', ''))
  assert.deepEqual(
    [value.deadlines, value.with],
    [
      ['2026-03-20', '2026-08'],
      ['Đoàn xã', 'Hội Nông dân xã'],
    ],
  )
  const odd = valueTyped('task', typed({ ...fields, deadlines: '20/3/2026\nsau' }), value)
  assert.deepEqual(odd.errors, [{ field: 'deadlines', error: 'no-day' }])
})

test('a ticked box is true', () => {
  const fields = { who: 'Lưu VP', archive: 'on' }
  assert.equal(valueTyped('recipient', typed(fields), valueFromWords('recipient', '')).value.archive, true)
})

test('a task keeps its place and the heading above it, which no form asks for', () => {
  const before = { ...valueFromWords('task', 'cũ'), place: 'VI.2 ý 3', under: 'Văn phòng' }
  const { value } = valueTyped('task', typed({ text: 'mới' }), before)
  assert.deepEqual([value.text, value.place, value.under], ['mới', 'VI.2 ý 3', 'Văn phòng'])
})

test('marked words fill the field that holds words, and a day where a day is asked', () => {
  assert.equal(valueFromWords('slogan', 'Một nhà một bao đất').text, 'Một nhà một bao đất')
  assert.equal(valueFromWords('task', '2. Đo đạc chân đê').text, 'Đo đạc chân đê')
  assert.equal(valueFromWords('goal', '- hết nhà dột').text, 'hết nhà dột')
  assert.equal(valueFromWords('date', '05/8/2026').text, '2026-08-05')
  for (const kind of Object.keys(findingFields) as FindingKind[]) assert.ok(valueFromWords(kind, 'đê'), kind)
})
