import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { paceOf } from './incoming.rules.ts'
import { type IncomingMove, type IncomingStatus, isOpen, moved, symbolOf } from './incoming.ts'

test('what is over stays over, and only what nobody works on goes back', () => {
  const statuses: IncomingStatus[] = ['registered', 'assigned', 'under_way', 'done', 'returned', 'recalled']
  const moves: IncomingMove[] = ['assign', 'begin', 'finish', 'return', 'recall']
  const table = Object.fromEntries(statuses.map((one) => [one, moves.filter((move) => moved(one, move))]))
  assert.deepEqual(table, {
    registered: ['assign', 'finish', 'return', 'recall'],
    assigned: ['assign', 'begin', 'finish', 'return', 'recall'],
    under_way: ['assign', 'finish', 'recall'],
    ...{ done: [], returned: [], recalled: [] },
  })
  assert.deepEqual(statuses.filter(isOpen), ['registered', 'assigned', 'under_way'])
})

test('how it stands against its day', () => {
  const pace = (deadline: string | null, status: IncomingStatus = 'assigned') =>
    paceOf(status, deadline ? day(deadline) : null, day('2026-08-10'))
  assert.deepEqual(pace('2026-08-09'), { kind: 'late', days: -1 })
  assert.deepEqual(pace('2026-08-10'), { kind: 'soon', days: 0 })
  assert.deepEqual(pace('2026-08-13'), { kind: 'soon', days: 3 })
  assert.deepEqual(pace('2026-08-14'), { kind: 'due', days: 4 })
  assert.deepEqual(pace(null), { kind: 'none' })
  assert.deepEqual(pace('2026-08-09', 'done'), { kind: 'over' })
})

test('a number is written as its sender writes it', () => {
  assert.equal(symbolOf({ number: '11', notation: 'CV/TU' }), '11-CV/TU')
  assert.equal(symbolOf({ number: '34', notation: 'CV-TU' }), '34/CV-TU')
  assert.equal(symbolOf({ number: '', notation: 'CV/TU' }), 'CV/TU')
  assert.equal(symbolOf({ number: '7', notation: '' }), '7')
})
