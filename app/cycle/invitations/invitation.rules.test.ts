import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CeremonyState } from '#cycle/ceremonies/ceremony.rules.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { anActor } from '../../../tests/actors.ts'
import { mayAnswer, mayJudgeSubstitute } from './answer.rules.ts'
import type { GuestAnswer } from './guest.ts'
import { isExpected, isWaitedFor, standingOf } from './guest-list.rules.ts'
import { mayAddGuest, mayIssue, mayRemind, mayWithdraw } from './invitation.rules.ts'

const office = anActor('party_office')
const cell = anActor('party_cell')
const live: CeremonyState = { status: 'confirmed', campaignStatus: 'running' }
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)
const today = day('2026-11-22')

test('invitations are issued by the office, for a confirmed day, to somebody', () => {
  assert.equal(why(mayIssue(office, live, 3)), 'allowed')
  assert.equal(why(mayIssue(cell, live, 3)), 'not-the-office')
  assert.equal(why(mayIssue(office, { ...live, status: 'draft' }, 3)), 'not-confirmed')
  assert.equal(why(mayIssue(office, { ...live, status: 'held' }, 3)), 'is-over')
  assert.equal(why(mayIssue(office, { ...live, campaignStatus: 'ended' }, 3)), 'not-live')
  assert.equal(why(mayIssue(office, live, 0)), 'nobody')
  assert.equal(why(mayRemind(office, live, 0)), 'nobody')
})

test('a guest by hand needs a name, and nobody is on the list twice', () => {
  const person = newId<'person'>()
  const known = [{ person, name: 'An' }]
  assert.equal(why(mayAddGuest(office, live, { name: '', person: null }, known)), 'name-missing')
  assert.equal(why(mayAddGuest(office, live, { name: 'An', person }, known)), 'invited-already')
  assert.equal(why(mayAddGuest(office, live, { name: 'An', person: null }, known)), 'allowed')
})

test('withdrawing needs a reason, and is done once', () => {
  assert.equal(why(mayWithdraw(office, live, { withdrawnAt: null }, '')), 'reason-missing')
  assert.equal(why(mayWithdraw(office, live, { withdrawnAt: today as never }, 'x')), 'withdrawn-already')
  assert.equal(why(mayWithdraw(office, live, { withdrawnAt: null }, 'Mời nhầm')), 'allowed')
})

const invited = { number: 7, withdrawnAt: null }
const ceremony = { status: 'confirmed', day: day('2026-11-23') } as const
const coming = { answer: 'coming', substituteName: '' } as const

test('a guest answers while invited, until the day is over, and as often as wished', () => {
  assert.equal(why(mayAnswer(invited, ceremony, coming, today)), 'allowed')
  assert.equal(why(mayAnswer({ ...invited, number: null }, ceremony, coming, today)), 'not-invited')
  assert.equal(why(mayAnswer({ ...invited, withdrawnAt: new Date() }, ceremony, coming, today)), 'not-invited')
  assert.equal(why(mayAnswer(invited, { ...ceremony, status: 'cancelled' }, coming, today)), 'called-off')
  assert.equal(why(mayAnswer(invited, { ...ceremony, status: 'postponed' }, coming, today)), 'allowed')
  assert.equal(why(mayAnswer(invited, ceremony, coming, day('2026-11-24'))), 'day-over')
  assert.equal(why(mayAnswer(invited, ceremony, { answer: null, substituteName: '' }, today)), 'nothing-chosen')
  assert.equal(
    why(mayAnswer(invited, ceremony, { answer: 'substitute', substituteName: '' }, today)),
    'substitute-missing',
  )
})

const said = (rest: Partial<GuestAnswer>): GuestAnswer => ({
  ...{ id: newId<'guest_answer'>(), answer: 'substitute', reason: '', answeredAt: new Date(0), byOffice: false },
  ...{ substituteName: 'Người Thay', substituteTitle: null, substitutePhone: null, outcome: null, outcomeReason: null },
  ...rest,
})

test('a substitute is judged once, by the office, and refused with a reason', () => {
  const asking = { ...invited, answer: said({}) }
  assert.equal(why(mayJudgeSubstitute(office, live, asking, null)), 'allowed')
  assert.equal(why(mayJudgeSubstitute(cell, live, asking, null)), 'not-the-office')
  assert.equal(why(mayJudgeSubstitute(office, live, asking, '')), 'reason-missing')
  assert.equal(why(mayJudgeSubstitute(office, live, { ...invited, answer: null }, null)), 'none-asked')
  assert.equal(
    why(mayJudgeSubstitute(office, live, { ...invited, answer: said({ outcome: 'approved' }) }, null)),
    'none-asked',
  )
})

test('only who has not answered, or whose substitute was refused, is reminded; a place is kept for who comes', () => {
  const all = [
    { ...invited, answer: null },
    { ...invited, answer: said({ answer: 'coming' }) },
    { ...invited, answer: said({ answer: 'not_coming' }) },
    { ...invited, answer: said({}) },
    { ...invited, answer: said({ outcome: 'approved' }) },
    { ...invited, answer: said({ outcome: 'refused' }) },
    { ...invited, withdrawnAt: new Date(), answer: null },
    { ...invited, number: null, answer: null },
  ]
  assert.deepEqual(all.map(standingOf), [
    ...['waiting', 'coming', 'not-coming', 'substitute-asked', 'substitute', 'substitute-refused', 'withdrawn'],
    'not-issued',
  ])
  assert.deepEqual(all.filter(isWaitedFor).map(standingOf), ['waiting', 'substitute-refused'])
  assert.deepEqual(all.filter(isExpected).map(standingOf), ['coming', 'substitute'])
})
