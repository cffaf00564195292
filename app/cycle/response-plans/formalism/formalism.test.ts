// The formalism check on material written by somebody who had not seen it, and what its questions say.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { partialDay } from '#kernel/partial-day.ts'
import { emptyBody, type TargetLine } from '../body.ts'
import { isCheckable } from './checkable.ts'
import { alikeAmong } from './compare-all.ts'
import { comparable, nearCopyOf } from './near-copy.ts'
import { knownOf, ownWordsOf } from './own-words.ts'
import { questionsOf } from './questions.ts'

const read = (name: string) => readFileSync(`tests/formalism/${name}`, 'utf8')
const lines = <Row>(name: string): Row[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

type Side = { unit: string; text: string }
const pairs = lines<{ a: Side; b: Side; copied: boolean }>('pairs.jsonl')
const sentences = lines<{ text: string; empty: boolean }>('sentences.jsonl')
const given = [read('template.txt'), read('campaign.txt')]
const known = knownOf(...given)

function measured(rows: { said: boolean; is: boolean }[]) {
  const right = rows.filter(({ said, is }) => said && is).length
  return {
    precision: right / rows.filter(({ said }) => said).length,
    recall: right / rows.filter(({ is }) => is).length,
  }
}

const halves = <Row>(rows: Row[]) => [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)]

test('near-copies are found and nothing else, in each half of 120 pairs', () => {
  for (const half of halves(pairs)) {
    const ready = ({ text }: Side) => comparable(ownWordsOf(text, known))
    const rows = half.map(({ a, b, copied }) => ({ said: nearCopyOf(ready(a), ready(b)) !== null, is: copied }))
    const { precision, recall } = measured(rows)
    assert.ok(precision >= 0.9 && recall >= 0.9, `precision ${precision}, recall ${recall}`)
  }
})

test('sentences by which nothing can be checked are found and nothing else, in each half of 120', () => {
  for (const half of halves(sentences)) {
    const { precision, recall } = measured(half.map(({ text, empty }) => ({ said: !isCheckable(text), is: empty })))
    assert.ok(precision >= 0.9 && recall >= 0.9, `precision ${precision}, recall ${recall}`)
  }
})

test('among all plans of a campaign those that were copied are found', () => {
  const copied = pairs.filter((pair) => pair.copied)
  const plans = pairs.flatMap(({ a, b }, pair) => [
    { key: `${pair}a`, text: a.text },
    { key: `${pair}b`, text: b.text },
  ])
  const found = new Set(alikeAmong(plans, known).map(({ one, other }) => [one, other].sort().join(' ')))
  const hit = copied.filter((pair) => found.has(`${pairs.indexOf(pair)}a ${pairs.indexOf(pair)}b`))
  assert.ok(hit.length / copied.length >= 0.9, `${hit.length} of ${copied.length}`)
})

const target: TargetLine = {
  ...{ text: 'Ngõ có đèn', direction: 'at_least', value: 12, measure: 'ngõ', by: partialDay('2026-09') },
  ...{ who: 'Trưởng thôn', last: 9, lastSource: '' },
}
const askedOf = (line: Partial<TargetLine>) =>
  questionsOf({ ...emptyBody, targets: [{ ...target, ...line }] }, [], []).map(({ about }) => about)

test('a target equal to or below last year’s result is asked about, also where less is better', () => {
  assert.deepEqual(askedOf({}), [])
  assert.deepEqual(askedOf({ last: 12 }), ['not-above-last-year'])
  assert.deepEqual(askedOf({ direction: 'at_most', value: 3, last: 3 }), ['not-above-last-year'])
  assert.deepEqual(askedOf({ direction: 'at_most', value: 2, last: 3 }), [])
  assert.deepEqual(askedOf({ value: 100, last: 100, measure: '% hộ' }), [])
  assert.deepEqual(askedOf({ value: null, by: null, who: '' }), ['target-open'])
})

test('a near-copy is shown in whole sentences of both, and what the template gave is not', () => {
  const own =
    'Mỗi tối thứ bảy, tổ sáu nhà thay nhau gom vỏ lon ở bến đò, bán lấy tiền mua vở cho trẻ con xóm chài. Thuyền nào đổ dầu thừa xuống sông thì chủ thuyền dọn kè một buổi.'
  const [before = ''] = given
  const body = { ...emptyBody, measures: `${own}\n${before.slice(-400)}` }
  const [question] = questionsOf(body, [{ key: 'kia', text: `Mở đầu khác hẳn. ${own} Kết cũng khác.` }], given)
  assert.equal(question?.about, 'near-copy')
  assert.ok(question.about === 'near-copy' && question.here.startsWith('Mỗi tối thứ bảy'))
  assert.equal(
    questionsOf({ ...emptyBody, measures: before }, [{ key: 'kia', text: before }], given)[0]?.about === 'near-copy',
    false,
  )
})
