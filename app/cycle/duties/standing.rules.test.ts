// How a duty stands on the days around its deadline, and what comes first.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { byDeadline, byUrgency, standingOf } from './standing.rules.ts'

const due = (deadline: string | null, status: Parameters<typeof standingOf>[0]['status'] = 'opened') => ({
  status,
  deadline: deadline === null ? null : partialDay(deadline),
})

test('on the day itself nothing is late, the day after it is', () => {
  assert.deepEqual(standingOf(due('2026-11-20'), day('2026-11-20')), { kind: 'soon', days: 0 })
  assert.deepEqual(standingOf(due('2026-11-20'), day('2026-11-21')), { kind: 'late', days: 1 })
})

test('a week before it is soon, eight days before it is not', () => {
  assert.deepEqual(standingOf(due('2026-11-20'), day('2026-11-13')), { kind: 'soon', days: 7 })
  assert.deepEqual(standingOf(due('2026-11-20'), day('2026-11-12')), { kind: 'seen', days: 8 })
})

test('a month, a quarter and a year end with their last day', () => {
  assert.equal(standingOf(due('2026-02'), day('2026-02-28')).kind, 'soon')
  assert.deepEqual(standingOf(due('2026-02'), day('2026-03-01')), { kind: 'late', days: 1 })
  assert.equal(standingOf(due('2026-Q3'), day('2026-10-01')).kind, 'late')
  assert.equal(standingOf(due('2026'), day('2026-12-31')).kind, 'soon')
})

test('what was handed in or accepted is never late, what was returned is', () => {
  assert.deepEqual(standingOf(due('2026-11-20', 'handed_in'), day('2026-12-20')), { kind: 'sent', days: null })
  assert.deepEqual(standingOf(due('2026-11-20', 'accepted'), day('2026-12-20')), { kind: 'done', days: null })
  assert.deepEqual(standingOf(due('2026-11-20', 'returned'), day('2026-11-21')), { kind: 'late', days: 1 })
  assert.deepEqual(standingOf(due('2026-11-20', 'returned'), day('2026-11-20')), { kind: 'back', days: 0 })
})

test('without a deadline only the state counts', () => {
  assert.deepEqual(standingOf(due(null, 'unopened'), day('2026-11-20')), { kind: 'todo', days: null })
  assert.deepEqual(standingOf(due(null, 'withdrawn'), day('2026-11-20')), { kind: 'withdrawn', days: null })
})

test('late comes first, then returned, then soon, then the rest by deadline, and what is done at the end', () => {
  const today = day('2026-11-20')
  const done = due('2026-01-01', 'accepted')
  const [late, back, soon] = [due('2026-11-01'), due('2026-12-20', 'returned'), due('2026-11-22')]
  const [near, far, never] = [due('2026-12-01', 'unopened'), due('2027-01-01', 'under_way'), due(null, 'under_way')]
  const sorted = [done, never, far, near, soon, back, late].toSorted(byUrgency(today))
  assert.deepEqual(sorted, [late, back, soon, near, far, never, done])
})

test('by deadline, a month stands at its last day and what has none comes last', () => {
  const [month, before, after, none] = [due('2026-11'), due('2026-11-29'), due('2026-12-01'), due(null)]
  assert.deepEqual(byDeadline([none, after, month, before]), [before, month, after, none])
})
