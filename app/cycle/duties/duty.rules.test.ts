// Who may do what with a duty: every refusal by its name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Holding } from '#foundation/people/actor.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import {
  largestFile,
  largestHanding,
  mayBegin,
  mayHandIn,
  mayJudge,
  mayOpen,
  mayReturn,
  mayTakeBack,
  type OwnDuty,
} from './duty.rules.ts'

const [cell, office, standing] = ['cell', 'office', 'standing'] as Id<'unit'>[]
const post = (unit: Id<'unit'> | undefined, unitKind: Holding['unitKind'], role: Holding['role'] = 'head') =>
  ({ unit, unitKind, role, unitName: 'Đơn vị', title: 'Chức vụ' }) as Holding
const actor = (...posts: Holding[]): Actor => ({ id: 'person' as Id<'person'>, name: 'Ai đó', language: 'vi', posts })

const secretary = actor(post(cell, 'party_cell'))
const clerk = actor(post(office, 'party_office', 'staff'))
const leader = actor(post(standing, 'standing_committee', 'deputy'))
const member = actor(post(standing, 'standing_committee', 'member'))
const duty = { unit: cell, status: 'opened', campaignStatus: 'running' } as OwnDuty
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('the unit opens once, begins, hands in, and takes back while nobody has judged', () => {
  assert.deepEqual(mayOpen(secretary, { ...duty, status: 'unopened' }), allow)
  assert.equal(why(mayOpen(secretary, duty)), 'not-now')
  assert.deepEqual(mayBegin(secretary, duty), allow)
  assert.equal(why(mayBegin(secretary, { ...duty, status: 'handed_in' })), 'not-now')
  assert.deepEqual(mayHandIn(secretary, { ...duty, status: 'returned' }, { text: 'xong', files: [] }), allow)
  assert.deepEqual(mayTakeBack(secretary, { ...duty, status: 'handed_in' }), allow)
  assert.equal(why(mayTakeBack(secretary, { ...duty, status: 'accepted' })), 'not-now')
})

test('nobody does the work of another unit, not even the office', () => {
  for (const other of [clerk, leader]) {
    assert.equal(why(mayOpen(other, duty)), 'not-of-the-unit')
    assert.equal(why(mayBegin(other, duty)), 'not-of-the-unit')
    assert.equal(why(mayHandIn(other, duty, null)), 'not-of-the-unit')
    assert.equal(why(mayTakeBack(other, { ...duty, status: 'handed_in' })), 'not-of-the-unit')
  }
})

test('when a campaign is over nothing more is handed in', () => {
  for (const campaignStatus of ['ended', 'cancelled', 'taken_back'] as const) {
    assert.equal(why(mayHandIn(secretary, { ...duty, campaignStatus }, null)), 'not-live')
    assert.equal(why(mayBegin(secretary, { ...duty, campaignStatus })), 'not-live')
  }
})

test('a proof needs a word or a file, none of them over 20 MB and all of them together within 25 MB', () => {
  const file = (size: number) => ({ name: 'anh.jpg', size })
  assert.equal(why(mayHandIn(secretary, duty, { text: '', files: [] })), 'empty')
  assert.deepEqual(mayHandIn(secretary, duty, { text: '', files: [file(largestFile)] }), allow)
  assert.equal(why(mayHandIn(secretary, duty, { text: 'x', files: [file(largestFile + 1)] })), 'file-too-large')
  const many = [file(largestHanding / 2), file(largestHanding / 2 + 1)]
  assert.equal(why(mayHandIn(secretary, duty, { text: 'x', files: many })), 'too-much')
})

test('the office and the leaders judge what waits, and nobody judges their own unit', () => {
  const waiting: OwnDuty = { ...duty, status: 'handed_in' }
  assert.deepEqual(mayJudge(clerk, waiting), allow)
  assert.deepEqual(mayJudge(leader, waiting), allow)
  assert.equal(why(mayJudge(secretary, waiting)), 'not-a-judge')
  assert.equal(why(mayJudge(member, waiting)), 'not-a-judge')
  assert.equal(why(mayJudge(clerk, { ...waiting, unit: office as Id<'unit'> })), 'own-unit')
  assert.equal(why(mayJudge(clerk, duty)), 'not-waiting')
})

test('what waits when a campaign ends is still judged; when it is cancelled it is not', () => {
  const waiting: OwnDuty = { ...duty, status: 'handed_in' }
  assert.deepEqual(mayJudge(clerk, { ...waiting, campaignStatus: 'ended' }), allow)
  assert.equal(why(mayJudge(clerk, { ...waiting, campaignStatus: 'cancelled' })), 'not-live')
})

test('returning needs a reason', () => {
  const waiting: OwnDuty = { ...duty, status: 'handed_in' }
  assert.equal(why(mayReturn(clerk, waiting, '')), 'reason-missing')
  assert.deepEqual(mayReturn(clerk, waiting, 'Thiếu chữ ký'), allow)
  assert.equal(why(mayReturn(secretary, waiting, '')), 'not-a-judge')
})
