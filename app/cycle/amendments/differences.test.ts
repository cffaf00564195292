// What is recognised as a change of a plan, and what is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partialDay } from '#kernel/partial-day.ts'
import { content, running, task, told } from '../../../tests/elements.ts'
import { differencesBetween } from './differences.ts'
import type { Element } from './element.ts'

const day = (text: string) => ({ deadline: partialDay(text), deadlineWords: `trước ngày ${text}` })
const plant = 'Trồng tre dọc bờ sông từ bến cũ đến cầu mới'
const sweep = 'Quét dọn chợ và bến đò vào sáng thứ Bảy hằng tuần'
const teach = 'Mở lớp bơi cho học sinh tiểu học trong dịp hè'

const cases: [name: string, base: Element[], incoming: Element[], changes: string[]][] = [
  ['the same twice', [task(plant), task(sweep)], [task(plant), task(sweep)], []],
  ['another order', [task(plant), task(sweep)], [task(sweep), task(plant)], []],
  ['other numbers', [task(plant, {}, 'VI.1 ý 1')], [task(plant, {}, 'VII.2 ý 3')], []],
  ['a number in front, a full stop behind', [content('Giữ đê', '4.1')], [content('5.2. Giữ đê.', '5.2')], []],
  ['capitals and blanks', [task(plant)], [task(`  ${plant.toUpperCase()} `.replace(' ', '  '))], []],
  ['a body by its short name', [task(plant)], [task(plant, { body: 'UBND xã' })], []],
  ['another deadline', [task(plant, day('2026-05-01'))], [task(plant, day('2026-06-01'))], ['changed task deadline']],
  [
    'another deadline that stands in the sentence',
    [task(`${plant} trước ngày 2026-05-01.`, day('2026-05-01'))],
    [task(`${plant} trước ngày 2026-06-01.`, day('2026-06-01'))],
    ['changed task deadline'],
  ],
  ['no deadline any more', [task(plant, day('2026-05-01'))], [task(plant)], ['changed task deadline']],
  ['every week instead', [task(sweep)], [task(sweep, { every: 'week' })], ['changed task every']],
  ['other words', [task(plant)], [task(`${plant} và quanh nhà văn hóa`)], ['changed task text']],
  [
    'other words and day',
    [task(plant, day('2026-05-01'))],
    [task(`${plant} thôn Hạ`, day('2026-06-01'))],
    ['changed task text,deadline'],
  ],
  ['another body', [task(plant)], [task(plant, { body: 'Hội Nông dân xã' })], ['changed task body']],
  ['one more', [task(plant)], [task(plant), task(teach)], ['added task']],
  ['one less', [task(plant), task(teach)], [task(plant)], ['removed task']],
  ['one for another', [task(plant, {}, 'VI.1')], [task(teach, {}, 'VI.1')], ['added task', 'removed task']],
  ['twice the same words, one struck', [task(plant), task(plant)], [task(plant)], ['removed task']],
  [
    'the same words for two bodies, one moved',
    [task(plant, { body: 'Hội Nông dân xã' }), task(plant, { body: 'Đoàn xã' })],
    [task(plant, { body: 'Hội Nông dân xã' }), task(plant, { body: 'Hội Phụ nữ xã' })],
    ['changed task body'],
  ],
  [
    'a sentence with two days, one of them later',
    [task(plant, day('2026-05-01')), task(plant, day('2027-05-01'))],
    [task(plant, day('2026-05-01')), task(plant, day('2027-06-01'))],
    ['changed task deadline'],
  ],
]
for (const [name, base, incoming, changes] of cases)
  test(`compared: ${name}`, () => assert.deepEqual(told(base, incoming), changes))

test('what the office had corrected stays where the document leaves it, and gives way where it does not', () => {
  const base = [task(plant, day('2026-05-01')), task(sweep, day('2026-05-01'))]
  const held = running([task(plant, day('2026-05-20')), task(`${sweep} và chiều Chủ nhật`, day('2026-05-01'))])
  assert.deepEqual(told(base, base, held), [])
  const incoming = [task(plant, day('2026-06-01')), task(sweep, day('2026-06-01'))]
  const changes = differencesBetween({ base, running: held, incoming })
  assert.deepEqual(
    changes.map(({ after }) => after?.kind === 'task' && after.value.deadline),
    ['2026-06-01', '2026-06-01'],
  )
})

test('what the office had added by hand is not struck by a document that never had it', () => {
  const base = [task(plant)]
  assert.deepEqual(told(base, base, running([task(plant), task(teach)])), [])
  assert.deepEqual(told(base, [task(plant), task(teach)], running([task(plant), task(teach)])), [])
})

test('what the office had left out at the review is offered with that doubt when the document words it anew', () => {
  const base = [task(plant), task(teach)]
  const incoming = [task(plant), task(`${teach} và cuối tuần`)]
  assert.deepEqual(told(base, incoming, running([task(plant)])), ['added task left-out'])
})

const parts: [name: string, before: Element, after: Element, change: string][] = [
  [
    'theme',
    { kind: 'theme', value: { text: 'Một' }, place: '', spans: [] },
    { kind: 'theme', value: { text: 'Hai' }, place: '', spans: [] },
    'changed theme text',
  ],
  ['phase', phase('Đợt 1', '2026-03'), phase('Đợt 1', '2026-05'), 'changed phase to'],
  ['period', period('2026-03'), period('2026-05'), 'changed period to'],
  ['review', review('2026-03'), review('2026-05'), 'changed review when'],
  ['target', target('Đắp 3 km đê', 3), target('Đắp 5 km đê', 5), 'changed target text,value'],
  ['slogan', slogan('Một nhà một cây'), slogan('Một nhà hai cây'), 'changed slogan text'],
  ['recipient', recipient('Các chi bộ xã'), recipient('Các chi bộ thuộc xã'), 'changed recipient who'],
  [
    'occasion',
    occasion('Chào mừng ngày hội bến sông', '2026-03-10'),
    occasion('Chào mừng ngày hội bến sông', '2026-04-10'),
    'changed occasion on',
  ],
  ['track', track('Ủy ban nhân dân xã'), track('Hội đồng thi đua'), 'changed track lead'],
  ['movement', movement('Xóm sáng', '2026-03'), movement('Xóm sáng', '2026-05'), 'changed movement to'],
]
for (const [name, before, after, change] of parts)
  test(`compared: a ${name}`, () => {
    assert.deepEqual(told([before], [before]), [])
    assert.deepEqual(told([before], [after]), [change])
  })

function phase(name: string, to: string): Element {
  return {
    kind: 'phase',
    value: { name, from: partialDay('2026-01'), to: partialDay(to), aim: null },
    place: '',
    spans: [],
  }
}
function period(to: string): Element {
  return { kind: 'period', value: { from: partialDay('2026-01'), to: partialDay(to) }, place: '', spans: [] }
}
function review(when: string): Element {
  return { kind: 'review', value: { kind: 'interim', when: partialDay(when), reportBy: null }, place: '', spans: [] }
}
function target(text: string, value: number): Element {
  const figures = { comparator: null, from: null, value, upTo: null, unit: 'km', by: null }
  return { kind: 'target', value: { text, ...figures }, place: '', spans: [] }
}
function slogan(text: string): Element {
  return { kind: 'slogan', value: { text }, place: '', spans: [] }
}
function recipient(who: string): Element {
  return { kind: 'recipient', value: { who, purpose: null, archive: false }, place: '', spans: [] }
}
function movement(name: string, to: string): Element {
  return { kind: 'movement', value: { name, from: null, to: partialDay(to), launchedBy: null }, place: '', spans: [] }
}
function occasion(text: string, on: string): Element {
  return { kind: 'occasion', value: { text, on: partialDay(on) }, place: '', spans: [] }
}
function track(lead: string): Element {
  return { kind: 'track', value: { track: 'state', lead, basis: [] }, place: '', spans: [] }
}
