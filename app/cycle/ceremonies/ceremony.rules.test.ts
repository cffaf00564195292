import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { anActor } from '../../../tests/actors.ts'
import { mayCallOff, mayEndCeremony } from './calling-off.rules.ts'
import { type CeremonyState, mayConfirm } from './ceremony.rules.ts'
import { typedHour } from './clock.ts'

const office = anActor('party_office')
const draft: CeremonyState = { status: 'draft', campaignStatus: 'running' }
const confirmed: CeremonyState = { ...draft, status: 'confirmed' }
const today = day('2026-11-22')
const whole = { day: day('2026-11-23'), beginsAt: '07:30', place: 'Hội trường', chair: null, joinedWith: null }
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('the office confirms day, hour and place, and moves them later', () => {
  assert.equal(why(mayConfirm(office, draft, whole, today)), 'allowed')
  assert.equal(why(mayConfirm(office, confirmed, whole, today)), 'allowed')
  assert.equal(why(mayConfirm(anActor('party_cell'), draft, whole, today)), 'not-the-office')
  assert.equal(why(mayConfirm(office, { ...draft, campaignStatus: 'ended' }, whole, today)), 'not-live')
  assert.equal(why(mayConfirm(office, { ...draft, status: 'cancelled' }, whole, today)), 'is-over')
  assert.equal(why(mayConfirm(office, draft, { ...whole, day: null }, today)), 'day-odd')
  assert.equal(why(mayConfirm(office, draft, { ...whole, day: day('2026-11-21') }, today)), 'day-past')
  assert.equal(why(mayConfirm(office, draft, { ...whole, beginsAt: null }, today)), 'hour-odd')
  assert.equal(why(mayConfirm(office, draft, { ...whole, place: '' }, today)), 'place-missing')
})

test('only what has a day is postponed; a draft can be cancelled; both with a reason', () => {
  assert.equal(why(mayCallOff(office, draft, { how: 'postponed', reason: 'Bão' })), 'not-confirmed')
  assert.equal(why(mayCallOff(office, confirmed, { how: 'postponed', reason: 'Bão' })), 'allowed')
  assert.equal(why(mayCallOff(office, confirmed, { how: 'cancelled', reason: '' })), 'reason-missing')
  assert.equal(why(mayCallOff(office, draft, { how: 'cancelled', reason: 'Không đủ điều kiện' })), 'allowed')
})

test('it is noted as held on its day or later', () => {
  assert.equal(why(mayEndCeremony(office, { ...confirmed, day: today }, today)), 'allowed')
  assert.equal(why(mayEndCeremony(office, { ...confirmed, day: whole.day }, today)), 'not-yet')
  assert.equal(why(mayEndCeremony(office, { ...draft, day: null }, today)), 'not-confirmed')
})

test('an hour is understood as people write it', () => {
  for (const typed of ['7h30', '7 giờ 30', '07:30', '7.30', '7g30', '7 giờ 30 phút'])
    assert.equal(typedHour(typed), '07:30')
  assert.equal(typedHour('14 giờ'), '14:00')
  for (const odd of ['', '25:00', '7:75', 'sáng', '730']) assert.equal(typedHour(odd), null, odd)
})
