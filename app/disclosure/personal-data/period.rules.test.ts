import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { isWorkingDay, periodsOf, workingDaysAfter } from './period.rules.ts'

test('two working days skip the weekend, and the day of asking does not count', () => {
  assert.equal(workingDaysAfter(day('2026-11-23'), 2), '2026-11-25') // a Monday
  assert.equal(workingDaysAfter(day('2026-11-20'), 2), '2026-11-24') // a Friday
  assert.equal(workingDaysAfter(day('2026-11-21'), 2), '2026-11-24') // a Saturday
})

test('a holiday is no working day, the yearly ones and those that are given by date', () => {
  assert.equal(workingDaysAfter(day('2026-04-29'), 2), '2026-05-05') // 30/4 and 1/5, then a weekend
  assert.equal(workingDaysAfter(day('2027-02-04'), 1, ['2027-02-05']), '2027-02-08')
  assert.equal(isWorkingDay(day('2026-09-02')), false)
})

test('each kind of request has its own time, counted from the day it was asked in Vietnam', () => {
  const askedAt = new Date('2026-11-19T18:30:00Z') // already the 20th there
  const done = (kind: 'view' | 'correct' | 'delete' | 'restrict' | 'withdraw') =>
    periodsOf({ kind, askedAt }, day('2026-11-30')).doneBy
  assert.deepEqual([done('view'), done('correct')], ['2026-11-30', '2026-11-30'])
  assert.deepEqual([done('restrict'), done('withdraw'), done('delete')], ['2026-12-05', '2026-12-05', '2026-12-10'])
  assert.equal(periodsOf({ kind: 'view', askedAt }, day('2026-12-02')).left, -2)
})
