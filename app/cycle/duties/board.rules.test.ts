// The board: what is shown, in which order, and that its numbers add up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { filterRows, rollups, sortRows, tallyByBody, tallyByUnit, tallyOf, withStanding } from './board.rules.ts'
import type { Duty } from './duty.ts'

const today = day('2026-11-22')
const duty = (unitName: string, text: string, status: Duty['status'], deadline: string | null = null) =>
  ({
    ...{ unit: unitName, unitName, text, status, place: 'VI.1 ý 2', assignment: text, body: 'Các chi bộ', spans: [] },
    deadline: deadline === null ? null : partialDay(deadline),
  }) as unknown as Duty
const rows = withStanding(
  [
    duty('Ủy ban nhân dân xã', 'Đổi mới nội dung', 'accepted'),
    duty('Chi bộ thôn Đông', 'Báo cáo', 'opened', '2026-11-20'),
    duty('Chi bộ thôn An', 'Báo cáo', 'accepted', '2026-11-20'),
    duty('Đoàn xã', 'Báo cáo', 'opened', '2026-10'),
  ],
  today,
)
const everything = { words: '', unit: '', kind: null, sort: 'due', page: 1 } as const
const names = (found: typeof rows) => found.map(({ unitName }) => unitName)

test('words are found without their marks, in the sentence, the unit and the place', () => {
  assert.deepEqual(names(filterRows(rows, { ...everything, words: 'doi moi' })), ['Ủy ban nhân dân xã'])
  assert.deepEqual(names(filterRows(rows, { ...everything, words: 'DONG' })), ['Chi bộ thôn Đông'])
  assert.equal(filterRows(rows, { ...everything, words: 'VI.1 y 2' }).length, 4)
})

test('a unit and a state narrow it down', () => {
  assert.deepEqual(names(filterRows(rows, { ...everything, kind: 'late' })), ['Chi bộ thôn Đông', 'Đoàn xã'])
  assert.deepEqual(names(filterRows(rows, { ...everything, kind: 'late', unit: 'Đoàn xã' })), ['Đoàn xã'])
})

test('it is sorted by deadline, by the names as Vietnamese sorts them, by urgency, or as the plan has it', () => {
  assert.deepEqual(names(sortRows(rows, 'due', today)).at(0), 'Đoàn xã')
  assert.deepEqual(names(sortRows(rows, 'unit', today)), [
    'Chi bộ thôn An',
    'Chi bộ thôn Đông',
    'Đoàn xã',
    'Ủy ban nhân dân xã',
  ])
  assert.deepEqual(names(sortRows(rows, 'state', today)).at(-1), 'Ủy ban nhân dân xã')
  assert.deepEqual(sortRows(rows, 'plan', today), rows)
})

test('the numbers of the matrix add up to the duties', () => {
  const sum = (tally: Record<string, number>) => Object.values(tally).reduce((all, one) => all + one, 0)
  assert.equal(sum(tallyOf(rows)), rows.length)
  assert.equal(
    tallyByUnit(rows).reduce((all, { tally }) => all + sum(tally), 0),
    rows.length,
  )
  assert.deepEqual(
    tallyByBody(rows).map(({ body, rows: own }) => [body, own.length]),
    [['Các chi bộ', 4]],
  )
})

test('a line given to three says how many of them are done', () => {
  const line = rollups(rows).get('Báo cáo' as Duty['assignment'])
  assert.deepEqual(line, { accepted: 1, given: 3 })
})
