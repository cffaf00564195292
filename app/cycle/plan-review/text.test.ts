// The plan's words on the page: nothing is lost, nothing moves, and every place has its number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import type { Span } from '#kernel/span.ts'
import { at, sampleReading, sampleText } from '../../../tests/sample-reading.ts'
import { blocksOf, partsOf } from './blocks.ts'
import { isIn, occurrencesOf, without } from './passages.ts'
import { piecesOf } from './pieces.ts'
import { placeOf } from './place.ts'
import { at as address } from './plan.ts'

const start = (words: string) => at(words).spans[0]?.[0] ?? -1
const place = (words: string) => placeOf(sampleReading.outline, start(words))

test('a place is said in the numbers of the plan', () => {
  assert.equal(place('Sông Trăng cùng nhau'), 'I')
  assert.equal(place('- Sơ kết'), 'II.1 ý 2')
  assert.equal(place('Đắp đê'), 'III.1')
  assert.equal(place('cấp bao cho'), 'IV.1 ý 2')
})

test('outside of the sections there is no number', () => assert.equal(place('ĐẢNG ỦY XÃ'), ''))

test('3.1 under 3 is said once', () => {
  const inner = { ordinal: '3.1', heading: 'b', items: [], children: [], spans: [[2, 9]] as Span[], confidence: 1 }
  const outer = { ordinal: '3', heading: 'a', items: [], children: [inner], spans: [[0, 9]] as Span[], confidence: 1 }
  const top = { ordinal: 'II', heading: 'x', items: [], children: [outer], spans: [[0, 9]] as Span[], confidence: 1 }
  assert.equal(placeOf([top], 5), 'II.3.1')
})

test('a dash under a dash is counted in its own list', () => {
  const plus = { ordinal: '+', heading: '', items: [], children: [], spans: [[4, 6]] as Span[], confidence: 1 }
  const dash = { ordinal: '-', heading: '', items: [], children: [plus], spans: [[2, 6]] as Span[], confidence: 1 }
  const top = { ordinal: 'V', heading: 'x', items: [], children: [dash], spans: [[0, 6]] as Span[], confidence: 1 }
  assert.equal(placeOf([top], 5), 'V ý 1.1')
})

test('the blocks hold every letter of the text once and in order, also of noise', () => {
  const noise = fc.array(fc.oneof(fc.constantFrom(...sampleText.split('\n')), fc.string({ maxLength: 30 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(noise, (parts) => {
      const reading = readPlan(parts.join('\n'), 'txt')
      const { text } = reading.source
      const shown = blocksOf(reading).map(({ start, end }) => text.slice(start, end))
      return shown.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
    }),
    { numRuns: 200 },
  )
})

test('headings of the plan are headings on the page', () => {
  const levels = new Map(
    blocksOf(sampleReading).map((block) => [sampleText.slice(block.start, block.end), block.level]),
  )
  assert.equal(levels.get('III. Nội dung'), 1)
  assert.equal(levels.get('1. Đắp đê'), 2)
  assert.equal(levels.get('Số 12-KH/ĐU'), 0)
})

test('a long text is parted, and no block is lost or doubled', () => {
  const blocks = blocksOf(sampleReading)
  const parts = partsOf(blocks, 200)
  assert.ok(parts.length > 3)
  assert.deepEqual(parts.flat(), blocks)
  assert.equal(partsOf(blocks).length, 1)
})

test('marks may overlap: the words stay whole, and each mark begins and ends where it should', () => {
  const markings = [
    { key: 'a', spans: [[2, 8]] as Span[], kind: 'found' as const },
    { key: 'b', spans: [[5, 12]] as Span[], kind: 'found' as const },
    { key: 'c', spans: [[14, 16]] as Span[], kind: 'loose' as const },
  ]
  const pieces = piecesOf('0123456789abcdefghij', 0, 20, markings)
  assert.equal(pieces.map(({ text }) => text).join(''), '0123456789abcdefghij')
  assert.deepEqual(
    pieces.filter(({ found }) => found).map(({ text }) => text),
    ['234', '567', '89ab'],
  )
  assert.deepEqual(pieces.find(({ text }) => text === '567')?.begins, ['b'])
  assert.deepEqual(pieces.find(({ text }) => text === '567')?.ends, ['a'])
  assert.equal(pieces.find(({ text }) => text === 'ef')?.loose, true)
})

test('words are found letter by letter, over line ends, as often as they stand', () => {
  assert.deepEqual(occurrencesOf('giữ đê', sampleText).length, 1)
  assert.equal(occurrencesOf('trên đê', 'trên\n đê, trên đê').length, 2)
  assert.deepEqual(occurrencesOf('Giữ Đê', sampleText), [])
  assert.deepEqual(occurrencesOf('(a.b)*', 'x (a.b)* y'), [[2, 8]])
  assert.deepEqual(occurrencesOf('  ', sampleText), [])
})

test('what was taken is taken out of the loose text; signs alone are no text', () => {
  const text = 'một hai, ba bốn'
  assert.deepEqual(without([[0, 15]], [[4, 7]], text), [
    [0, 3],
    [7, 15],
  ])
  assert.deepEqual(without([[7, 8]], [], text), [])
  assert.deepEqual(without([[0, 3]], [[0, 3]], text), [])
})

test('a span from a form is looked at before it is believed', () => {
  assert.ok(isIn('abc', [0, 3]))
  for (const span of [
    [0, 4],
    [-1, 2],
    [2, 2],
    [0.5, 2],
    [Number.NaN, 2],
  ] as Span[])
    assert.ok(!isIn('abc', span))
  assert.ok(!isIn('a  b', [1, 3]))
})

test('the address of a sentence names every part of it', () => {
  assert.equal(
    address([
      [12, 80],
      [90, 99],
    ]),
    '?from=12&to=80&from=90&to=99#at-12',
  )
  assert.equal(address([]), '')
})
