// A timeline's labels never lie on one another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { cut, inColumn, inLanes, inRows, scaleOf, tall, ticksOf } from './timeline-layout.ts'

const year = { from: day('2025-08-01'), to: day('2026-07-31') }
const moment = (text: string, on: string) => ({ text, date: on, day: day(on), kind: 'occasion' as const })

test('the first day stands at one end, the last at the other, and what lies outside at the edge', () => {
  const x = scaleOf(year, 10, 110)
  assert.deepEqual([x(year.from), x(year.to), x(day('2030-01-01'))], [10, 110, 110])
})

test('two labels on one day stand in two lanes; far apart they share one', () => {
  const x = scaleOf(year, 10, 1110)
  const lanes = (...days: string[]) =>
    inLanes(
      days.map((on) => moment('Ngày thành lập', on)),
      x,
    ).map(({ lane }) => lane)
  assert.deepEqual(lanes('2025-09-02', '2025-09-02'), [0, 1])
  assert.deepEqual(lanes('2025-09-02', '2026-03-02'), [0, 0])
})

test('a label near the end of the picture is written to its left', () =>
  assert.equal(inLanes([moment('Tổng kết cả phong trào', '2026-07-30')], scaleOf(year, 10, 1110))[0]?.end, true))

test('phases that overlap lie under one another', () => {
  const phase = (from: string, to: string) => ({ name: 'Đợt', hint: '', from: day(from), to: day(to), running: false })
  const rows = inRows([
    phase('2025-08-01', '2026-01-31'),
    phase('2026-01-01', '2026-07-31'),
    phase('2026-02-01', '2026-07-31'),
  ])
  assert.deepEqual(
    rows.map(({ row }) => row),
    [0, 1, 0],
  )
})

test('in the column for the phone everything has room, in the order of time', () => {
  const column = inColumn([moment('b', '2026-01-02'), moment('a', '2026-01-01')], scaleOf(year, 0, 300))
  assert.deepEqual(
    column.map(({ text }) => text),
    ['a', 'b'],
  )
  assert.ok((column[1]?.y ?? 0) - (column[0]?.y ?? 0) >= tall.step)
})

test('a tick for each month, labelled every quarter of a year', () => {
  const ticks = ticksOf(year)
  assert.equal(ticks.length, 12)
  assert.deepEqual(
    ticks.flatMap(({ label }) => label ?? []),
    ['11/2025', '2/2026', '5/2026'],
  )
})

test('a text that is too long ends in three dots', () => assert.equal(cut('một hai ba bốn', 8), 'một hai…'))
