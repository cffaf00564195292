// What may be corrected after the launch: every refusal by its name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import type { Assignment } from './assignment.ts'
import { judgeChange, judgeLine, mayCorrect } from './correction.rules.ts'
import type { Duty } from './duty.ts'

const of = (unitKind: 'party_office' | 'party_cell'): Actor => ({
  ...{ id: 'person' as Id<'person'>, name: 'Ai đó', language: 'vi' },
  posts: [{ unit: 'unit' as Id<'unit'>, unitName: 'Đơn vị', unitKind, role: 'head', title: 'Chức vụ' }],
})
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)
const line = { text: 'báo cáo', deadline: partialDay('2026-12'), withdrawnOn: null } as Assignment
const duty = (id: string, status: Duty['status']) =>
  ({ id, unit: `unit-${id}`, status, deadline: partialDay('2026-12') }) as unknown as Duty
const duties = [duty('one', 'opened'), duty('two', 'handed_in')]
const [one, two] = ['one', 'two'] as [Id<'duty'>, Id<'duty'>]

test('the office corrects what is live and not withdrawn', () => {
  assert.deepEqual(mayCorrect(of('party_office'), 'running', line), allow)
  assert.equal(why(mayCorrect(of('party_cell'), 'running', line)), 'not-the-office')
  assert.equal(why(mayCorrect(of('party_office'), 'ended', line)), 'not-live')
  assert.equal(why(mayCorrect(of('party_office'), 'running', { withdrawnOn: day('2026-01-01') })), 'withdrawn')
})

test('new words differ from the old and are not empty', () => {
  assert.equal(why(judgeChange(line, duties, { what: 'words', text: '' }, 'x')), 'words-missing')
  assert.equal(why(judgeChange(line, duties, { what: 'words', text: 'báo cáo' }, 'x')), 'nothing-changed')
  assert.deepEqual(judgeChange(line, duties, { what: 'words', text: 'báo cáo quý' }, 'x'), allow)
})

test('a new deadline differs from the one that holds, for the line or for one unit', () => {
  const december = partialDay('2026-12')
  for (const which of [null, one])
    assert.equal(
      why(judgeChange(line, duties, { what: 'deadline', deadline: december, duty: which }, 'x')),
      'nothing-changed',
    )
  assert.deepEqual(judgeChange(line, duties, { what: 'deadline', deadline: null, duty: null }, 'x'), allow)
})

test('somebody new must be among the units that are added', () => {
  const add = (unit: string) => judgeChange(line, duties, { what: 'add-units', units: [unit as Id<'unit'>] }, 'x')
  assert.equal(why(add('unit-one')), 'no-unit')
  assert.deepEqual(add('unit-three'), allow)
})

test('what a unit has handed in is judged before it is withdrawn', () => {
  assert.deepEqual(judgeChange(line, duties, { what: 'withdraw-unit', duty: one }, 'x'), allow)
  assert.equal(why(judgeChange(line, duties, { what: 'withdraw-unit', duty: two }, 'x')), 'handed-in')
  assert.equal(why(judgeChange(line, duties, { what: 'withdraw' }, 'x')), 'handed-in')
  const accepted = [duty('one', 'accepted')]
  assert.equal(why(judgeChange(line, accepted, { what: 'withdraw' }, 'x')), 'nothing-changed')
})

test('splitting makes at least two parts', () => {
  assert.equal(why(judgeChange(line, duties, { what: 'split', texts: ['một', ''] }, 'x')), 'too-few-parts')
  assert.deepEqual(judgeChange(line, duties, { what: 'split', texts: ['một', 'hai'] }, 'x'), allow)
})

test('a line that is added has words, a body, a unit and a reason; every correction has a reason', () => {
  const added = { body: 'Giao thêm', text: 'treo cờ', units: ['unit' as Id<'unit'>], deadline: null }
  assert.deepEqual(judgeLine(added, 'x'), allow)
  assert.equal(why(judgeLine({ ...added, text: '' }, 'x')), 'words-missing')
  assert.equal(why(judgeLine({ ...added, units: [] }, 'x')), 'no-unit')
  assert.equal(why(judgeLine(added, '')), 'reason-missing')
  assert.equal(why(judgeChange(line, duties, { what: 'words', text: 'khác' }, '')), 'reason-missing')
})
