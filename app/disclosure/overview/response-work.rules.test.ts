// What waits for whom of response plans and commitments.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Commitment } from '#cycle/commitments/commitment.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import type { ResponsePlan, ResponseStatus } from '#cycle/response-plans/response-plan.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { responseWorkFor } from './response-work.rules.ts'

const [cell, office, campaign] = [newId<'unit'>(), newId<'unit'>(), newId<'campaign'>()]
const actorIn = (unit: Id<'unit'>, unitKind: 'party_cell' | 'party_office'): Actor => ({
  ...{ id: newId<'person'>(), name: '', language: 'vi' },
  posts: [{ unit, unitName: '', unitKind, role: 'head', title: '' }],
})
const secretary = actorIn(cell, 'party_cell')
const clerk = actorIn(office, 'party_office')
const duty = {
  campaign,
  unit: cell,
  unitName: 'Chi bộ',
  campaignStatus: 'running',
  text: 'Xây dựng kế hoạch hưởng ứng',
} as Duty
const plan = (status: ResponseStatus) => ({ campaign, unit: cell, campaignStatus: 'running', status }) as ResponsePlan
const commitment = (status: Commitment['status']) => ({ holder: cell, campaignStatus: 'running', status }) as Commitment

const nothing = { duties: [], plans: [], waiting: [], unsigned: [] }
const toDos = (actor: Actor, known: Partial<Parameters<typeof responseWorkFor>[1]>) =>
  responseWorkFor(actor, { ...nothing, ...known }).map(({ toDo }) => toDo)

test('a unit that the plan asks is told to begin, once, until it has', () => {
  assert.deepEqual(toDos(secretary, { duties: [duty, duty] }), ['begin'])
  assert.deepEqual(toDos(clerk, { duties: [duty] }), [])
  assert.deepEqual(toDos(secretary, { duties: [duty], plans: [plan('approved')] }), [])
})

test('a draft is written on, what was returned is mended first', () => {
  assert.deepEqual(toDos(secretary, { plans: [plan('draft'), plan('returned')] }), ['mend', 'write'])
})

test('what was handed in waits for the office, never for its author', () => {
  assert.deepEqual(toDos(clerk, { waiting: [plan('handed_in')] }), ['judge'])
  assert.deepEqual(toDos(secretary, { waiting: [plan('handed_in')] }), [])
})

test('a commitment that is ready waits to be signed, a sheet that was brought to be compared', () => {
  assert.deepEqual(toDos(secretary, { unsigned: [commitment('ready'), commitment('signing')] }), ['sign'])
  assert.deepEqual(toDos(clerk, { unsigned: [commitment('signing'), commitment('drafted')] }), ['check'])
})
