import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/ids.ts'
import { anActor } from '../../../tests/actors.ts'
import type { Guest, GuestAnswer } from './guest.ts'
import { maySeat, seatAt, seated, takenTwice } from './seat.rules.ts'

const answer = (said: GuestAnswer['answer']): GuestAnswer => ({
  ...{ id: newId<'guest_answer'>(), answer: said, reason: '', answeredAt: new Date(0), byOffice: false },
  ...{ substituteName: null, substituteTitle: null, substitutePhone: null, outcome: null, outcomeReason: null },
})
const guest = (name: string, unitName: string, said?: GuestAnswer['answer']): Guest => ({
  ...{ id: newId<'guest'>(), ceremony: newId<'ceremony'>(), class: null, person: null, unit: null, name, title: '' },
  ...{ unitName, email: null, phone: null, seat: null, number: 1, serial: 1, issuedAt: null, issuedBy: null },
  ...{ withdrawnAt: null, withdrawnReason: null, openedAt: null, remindedAt: null },
  answer: said ? answer(said) : null,
})

test('seats run row by row, and rows have two letters once one is not enough', () => {
  assert.deepEqual(
    [0, 9, 10].map((index) => seatAt(index, { perRow: 10 })),
    ['A1', 'A10', 'B1'],
  )
  assert.equal(seatAt(22, { perRow: 1 }), 'AA1')
  assert.equal(new Set(Array.from({ length: 400 }, (_, index) => seatAt(index, { perRow: 4 }))).size, 400)
})

test('whoever comes sits first, delegations together; whoever stays away, and who finds no place, has no seat', () => {
  const [one, two, three] = [
    guest('một', 'Đoàn A', 'coming'),
    guest('hai', 'Đoàn B', 'coming'),
    guest('ba', 'Đoàn A', 'coming'),
  ]
  const [silent, away] = [guest('chưa trả lời', 'Đoàn C'), guest('vắng', 'Đoàn A', 'not_coming')]
  const seats = seated([silent, one, two, away, three], { rows: 2, perRow: 2 })
  assert.deepEqual(
    [one, three, two, silent, away].map(({ id }) => seats.get(id)),
    ['A1', 'A2', 'B1', 'B2', undefined],
  )
  assert.equal(seated([one, two, three], { rows: 1, perRow: 2 }).size, 2)
})

test('a seat is given to one guest, by the office', () => {
  assert.deepEqual(takenTwice(['A1', 'A2', 'A1', '', '']), ['A1'])
  const live = { status: 'confirmed', campaignStatus: 'running' } as const
  assert.ok(maySeat(anActor('party_office'), live, ['A1', 'A2']).allowed)
  assert.deepEqual(maySeat(anActor('party_office'), live, ['A1', 'A1']), {
    allowed: false,
    refusal: { why: 'seat-twice', seats: ['A1'] },
  })
  assert.equal(maySeat(anActor('party_cell'), live, null).allowed, false)
})
