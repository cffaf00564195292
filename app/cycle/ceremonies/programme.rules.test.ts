import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { anActor } from '../../../tests/actors.ts'
import type { CeremonyState } from './ceremony.rules.ts'
import { momentOf } from './clock.ts'
import { mayRunItem, maySetItem, runningOf, timed } from './programme.rules.ts'
import type { ProgrammeItem } from './programme.ts'
import { namedFor, ofCeremony, partOf } from './run-book.rules.ts'

const item = (words: string, minutes: number | null, rest: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  ...{ id: newId<'programme_item'>(), item: words, who: null, spans: [], minutes, owner: null, speaker: null },
  ...{ standIn: null, note: null, begunAt: null, endedAt: null },
  ...rest,
})
const at = (hour: string) => momentOf('2026-11-23', hour)

test('times follow from the hour and the minutes; an item without minutes counts as ten', () => {
  const items = timed([item('một', 15), item('hai', null), item('ba', 30)], '07:30')
  assert.deepEqual(
    items.map(({ from, to }) => `${from} ${to}`),
    ['07:30 07:45', '07:45 07:55', '07:55 08:25'],
  )
})

test('before anything has begun nothing runs, and nothing is late', () => {
  const items = timed([item('một', 15)], '07:30')
  const { now, next, late, over } = runningOf(items, at('07:50'), at)
  assert.deepEqual([now, next?.item, late, over], [null, 'một', null, 0])
})

test('an item over its time makes the whole late by as much; what began late stays late', () => {
  const items = timed([item('một', 15, { begunAt: at('07:34') }), item('hai', 10)], '07:30')
  const early = runningOf(items, at('07:40'), at)
  assert.deepEqual([early.now?.item, early.next?.item, early.late, early.over], ['một', 'hai', 4, 0])
  const later = runningOf(items, at('07:56'), at)
  assert.deepEqual([later.late, later.over], [11, 7])
})

test('what ended before its time makes the whole early; at the end nothing is next', () => {
  const done = item('một', 15, { begunAt: at('07:30'), endedAt: at('07:40') })
  const { now, next, late } = runningOf(timed([done], '07:30'), at('08:00'), at)
  assert.deepEqual([now, next, late], [null, null, -5])
})

const office = anActor('party_office')
const live: CeremonyState = { status: 'confirmed', campaignStatus: 'running' }
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('an item needs words, and minutes are whole', () => {
  const whole = { item: 'Khai mạc', minutes: 10, owner: null, speaker: null, standIn: null, note: null }
  assert.equal(why(maySetItem(office, live, whole)), 'allowed')
  assert.equal(why(maySetItem(office, live, { ...whole, item: '' })), 'item-missing')
  for (const minutes of [0, 601, 1.5, Number.NaN])
    assert.equal(why(maySetItem(office, live, { ...whole, minutes })), 'minutes-odd')
})

test('an item begins once and ends once it has begun, at a confirmed ceremony', () => {
  const [fresh, begun] = [
    { begunAt: null, endedAt: null },
    { begunAt: new Date(0), endedAt: null },
  ]
  assert.equal(why(mayRunItem(office, live, fresh, 'begin')), 'allowed')
  assert.equal(why(mayRunItem(office, live, begun, 'begin')), 'begun-already')
  assert.equal(why(mayRunItem(office, live, begun, 'end')), 'allowed')
  assert.equal(why(mayRunItem(office, live, fresh, 'end')), 'not-running')
  assert.equal(why(mayRunItem(office, { ...live, status: 'draft' }, fresh, 'begin')), 'not-confirmed')
})

const duties = [
  { text: 'Cử đồng chí Bí thư thay mặt các chi bộ phát biểu hưởng ứng tại Lễ phát động' },
  { text: 'Phân công lãnh đạo công bố nội dung thi đua tại Lễ phát động' },
  { text: 'Chứng kiến việc ký cam kết' },
  { text: 'Trồng cây ven đường' },
]

test('the run-book names for each item whom the plan names for the same part, and leaves other duties alone', () => {
  assert.equal(ofCeremony(duties).length, 3)
  assert.deepEqual(namedFor('Đại diện các chi bộ phát biểu hưởng ứng', duties), [duties[0]])
  assert.deepEqual(namedFor('Lãnh đạo Ủy ban nhân dân xã công bố nội dung', duties), [duties[1]])
  assert.deepEqual(namedFor('Bí thư các chi bộ ký cam kết', duties), [duties[2]])
  assert.deepEqual(namedFor('Giải lao', duties), [])
  assert.equal(partOf('Tuyên bố lý do'), 'opening')
})
