import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { mayGiveOver, sinceWhen } from './give-over.rules.ts'

const holding = { unit: newId<'unit'>(), unitName: 'Văn phòng', role: 'head', title: 'Chánh Văn phòng' } as const
const office: Actor = {
  ...{ id: newId<'person'>(), name: 'Người Thử', language: 'vi' },
  posts: [{ ...holding, unitKind: 'party_office' }],
}
const cell: Actor = { ...office, posts: [{ ...holding, unitKind: 'party_cell' }] }
const open = { status: 'under_way', campaignStatus: 'running', isUnsettled: true } as const
const unit = { from: day('2025-07-01'), to: null }
const today = day('2026-07-05')
const why = (verdict: ReturnType<typeof mayGiveOver>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

test('the office gives over what is open and not certain, to a unit that stands', () => {
  assert.deepEqual(mayGiveOver(office, open, unit, today), allow)
  assert.equal(why(mayGiveOver(cell, open, unit, today)), 'not-the-office')
  assert.equal(why(mayGiveOver(office, { ...open, campaignStatus: 'ended' }, unit, today)), 'not-live')
  assert.equal(why(mayGiveOver(office, { ...open, status: 'accepted' }, unit, today)), 'not-open')
  assert.equal(why(mayGiveOver(office, { ...open, status: 'withdrawn' }, unit, today)), 'not-open')
  assert.equal(why(mayGiveOver(office, { ...open, status: 'handed_in' }, unit, today)), 'handed-in')
  assert.equal(why(mayGiveOver(office, { ...open, isUnsettled: false }, unit, today)), 'settled')
  assert.equal(why(mayGiveOver(office, open, null, today)), 'no-unit')
  assert.equal(why(mayGiveOver(office, open, { ...unit, to: today }, today)), 'no-unit')
})

test('a successor has it from the day of the reorganisation, anybody else from today', () => {
  const [holder, heir, other] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>()]
  const because = newId<'reorganisation'>()
  const on = day('2026-07-01')
  const descents = [{ from: newId<'unit'>(), to: heir, on, by: because }]
  const since = (to: typeof heir, heldSince: typeof on | null = on) =>
    sinceWhen({ unit: holder, heldSince, because }, to, { descents, today })
  assert.deepEqual([since(holder), since(heir), since(other), since(holder, null)], [on, on, today, today])
})
