// What is read out at the weekly meeting.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Duty } from '#cycle/duties/duty.ts'
import { day } from '#kernel/day.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { prepareMeeting } from './meeting.rules.ts'
import { arrangeWork } from './work.rules.ts'

const duty = (text: string, status: Duty['status'], deadline: string | null) =>
  ({ text, status, deadline: deadline && partialDay(deadline), since: new Date() }) as unknown as Duty
const words = (rows: { text: string }[]) => rows.map(({ text }) => text)
const wednesday = day('2026-11-25')
const duties = [
  duty('hôm qua', 'opened', '2026-11-24'),
  duty('chủ nhật', 'under_way', '2026-11-29'),
  duty('thứ hai sau', 'opened', '2026-11-30'),
  duty('trả lại', 'returned', '2026-12-20'),
  duty('chờ duyệt', 'handed_in', '2026-11-20'),
  duty('xong', 'accepted', '2026-11-20'),
  duty('không hạn', 'unopened', null),
]

test('the week runs from Monday to Sunday', () => {
  const { monday, sunday } = prepareMeeting(duties, wednesday)
  assert.deepEqual([monday, sunday], ['2026-11-23', '2026-11-29'])
  assert.equal(prepareMeeting([], sunday).monday, monday)
})

test('late, due this week, returned and waiting are told apart', () => {
  const meeting = prepareMeeting(duties, wednesday)
  assert.deepEqual(words(meeting.late), ['hôm qua'])
  assert.deepEqual(words(meeting.week), ['chủ nhật'])
  assert.deepEqual(words(meeting.back), ['trả lại'])
  assert.deepEqual(words(meeting.sent), ['chờ duyệt'])
})

test('my work: what is urgent first, what is done last, what was withdrawn not at all', () => {
  const work = arrangeWork([...duties, duty('rút', 'withdrawn', null)], wednesday)
  assert.deepEqual(words(work.now), ['hôm qua', 'trả lại', 'chủ nhật', 'thứ hai sau'])
  assert.deepEqual(words(work.later), ['không hạn'])
  assert.deepEqual(words(work.waiting), ['chờ duyệt'])
  assert.deepEqual(words(work.done), ['xong'])
})
