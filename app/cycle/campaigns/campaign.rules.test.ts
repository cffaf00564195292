// Phases by the day, who sees a campaign, and when it can end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import { mayEnd, maySee, phaseStateOf } from './campaign.rules.ts'

const of = (unitKind: 'party_office' | 'party_cell'): Actor => ({
  ...{ id: 'person' as Id<'person'>, name: 'Ai đó', language: 'vi' },
  posts: [{ unit: 'unit' as Id<'unit'>, unitName: 'Đơn vị', unitKind, role: 'head', title: 'Chức vụ' }],
})
const [clerk, secretary] = [of('party_office'), of('party_cell')]
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('a phase given in months runs from the first day of the one to the last day of the other', () => {
  const phase = { from: partialDay('2025-08'), to: partialDay('2026-02') }
  assert.equal(phaseStateOf(phase, day('2025-07-31')), 'to-come')
  assert.equal(phaseStateOf(phase, day('2025-08-01')), 'running')
  assert.equal(phaseStateOf(phase, day('2026-02-28')), 'running')
  assert.equal(phaseStateOf(phase, day('2026-03-01')), 'over')
})

test('a trial and a launch taken back are seen by the office alone; all else by everybody', () => {
  for (const status of ['trial', 'taken_back'] as const) {
    assert.ok(maySee(clerk, { status }))
    assert.ok(!maySee(secretary, { status }))
  }
  for (const status of ['running', 'ended', 'cancelled'] as const) assert.ok(maySee(secretary, { status }))
})

test('the office ends what is live, with a reason', () => {
  assert.deepEqual(mayEnd(clerk, { status: 'running' }, 'Đã tổng kết'), allow)
  assert.deepEqual(mayEnd(clerk, { status: 'trial' }, null), allow)
  assert.equal(why(mayEnd(secretary, { status: 'running' }, 'x')), 'not-the-office')
  assert.equal(why(mayEnd(clerk, { status: 'ended' }, 'x')), 'not-live')
  assert.equal(why(mayEnd(clerk, { status: 'running' }, '')), 'reason-missing')
})
