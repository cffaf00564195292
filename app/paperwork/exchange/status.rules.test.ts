import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved } from './delivery.ts'
import { type StatusCode, statusCodes } from './edxml/status-code.ts'
import { afterStatus, judgeStatus, moveOf, type Track } from './status.rules.ts'

const codes = Object.keys(statusCodes).sort() as StatusCode[]
const next = (track: Track) => codes.filter((code) => judgeStatus(track, code).allowed)
const at = (last: StatusCode | null, recall: Track['recall'] = null): Track => ({ last, recall })

test('which code may follow which, complete', () => {
  assert.deepEqual(next(at(null)), ['01', '02', '03', '13'])
  assert.deepEqual(next(at('01')), ['02', '03', '13'])
  assert.deepEqual(next(at('02')), [])
  assert.deepEqual(next(at('03')), ['02', '04', '05', '06', '13'])
  assert.deepEqual(next(at('04')), ['05', '06', '13'])
  assert.deepEqual(next(at('05')), ['06', '13'])
  assert.deepEqual(next(at('06')), [])
})

test('asked back, the work may go on until there is an answer; agreed, nothing follows; refused, it goes on', () => {
  assert.deepEqual(next(at('03', 'asked')), ['02', '04', '05', '06', '15', '16'])
  assert.deepEqual(next(at('03', 'agreed')), [])
  assert.deepEqual(next(at('03', 'refused')), ['02', '04', '05', '06', '13'])
})

test('what was said already is told from what comes out of order', () => {
  const why = (track: Track, code: StatusCode) => {
    const verdict = judgeStatus(track, code)
    return verdict.allowed ? null : verdict.refusal.why
  }
  assert.equal(why(at('03'), '03'), 'said-already')
  assert.equal(why(at('03', 'asked'), '13'), 'said-already')
  assert.equal(why(at('03', 'agreed'), '15'), 'said-already')
  assert.equal(why(at('03', 'refused'), '16'), 'said-already')
  assert.equal(why(at('05'), '04'), 'status-not-now')
  assert.equal(why(at('03'), '15'), 'status-not-now')
})

test('every code leaves a track, and moves a delivery that was sent where it should', () => {
  const ends = Object.fromEntries(codes.map((code) => [code, afterStatus(at('03'), code)]))
  assert.deepEqual(ends['13'], at('03', 'asked'))
  assert.deepEqual(ends['15'], at('03', 'agreed'))
  assert.deepEqual(ends['16'], at('03', 'refused'))
  assert.deepEqual(ends['05'], at('05'))
  const state = (code: StatusCode) => {
    const move = moveOf(code)
    return move && moved('sent', move)
  }
  assert.deepEqual(codes.map(state), [
    ...['delivered', 'refused', 'accepted', 'accepted', 'accepted', 'accepted'],
    ...[null, 'recalled', null],
  ])
})
