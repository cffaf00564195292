import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Guest, GuestAnswer } from '#cycle/invitations/guest.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { newId } from '#kernel/ids.ts'
import { anActor } from '../../../tests/actors.ts'
import { attendanceOf } from './attendance.rules.ts'
import { mayExcuse, mayLetIn, mayStandAtDoor } from './check-in.rules.ts'
import { sentIn } from './sent.ts'

const answer = (said: Partial<GuestAnswer>): GuestAnswer => ({
  ...{ id: newId<'guest_answer'>(), answer: 'coming', reason: '', answeredAt: new Date(0), byOffice: false },
  ...{ substituteName: null, substituteTitle: null, substitutePhone: null, outcome: null, outcomeReason: null },
  ...said,
})
const guest = (name: string, rest: Partial<Guest> = {}): Guest => ({
  ...{ id: newId<'guest'>(), ceremony: newId<'ceremony'>(), class: null, person: null, unit: null, name, title: '' },
  ...{ unitName: '', email: null, phone: null, seat: null, number: 1, serial: 1, issuedAt: null, issuedBy: null },
  ...{ withdrawnAt: null, withdrawnReason: null, openedAt: null, remindedAt: null, answer: null },
  ...rest,
})
const inAt = (of: Guest) =>
  ({ id: newId<'check_in'>(), guest: of.id, at: '2026-11-22T00:10:00.000Z', device: 'K7M', how: 'scan' }) as const

test('present, excused by the answer, excused on the day and absent are told apart; who was withdrawn is none of them', () => {
  const came = guest('đến')
  const away = guest('báo vắng', { answer: answer({ answer: 'not_coming', reason: 'Đi học' }) })
  const ill = guest('ốm', { answer: answer({}) })
  const gone = guest('không đến')
  const withdrawn = guest('rút', { withdrawnAt: new Date(0) })
  const unnumbered = guest('chưa phát hành', { number: null })
  const all = attendanceOf([came, away, ill, gone, withdrawn, unnumbered], [inAt(came)], new Map([[ill.id, 'Ốm']]))
  assert.deepEqual(
    all.map(({ guest: { name }, attendance, reason }) => [name, attendance, reason]),
    [
      ['đến', 'present', ''],
      ['báo vắng', 'excused', 'Đi học'],
      ['ốm', 'excused', 'Ốm'],
      ['không đến', 'absent', ''],
    ],
  )
})

test('a substitute whom the office agreed to stands beside the guest; whoever excused himself and came is present', () => {
  const other = answer({ answer: 'substitute', substituteName: 'Người Thay', outcome: 'approved' })
  const [sent, changed] = [
    guest('cử người', { answer: other }),
    guest('đổi ý', { answer: answer({ answer: 'not_coming' }) }),
  ]
  const [one, two] = attendanceOf([sent, changed], [inAt(sent), inAt(changed)], new Map())
  assert.deepEqual([one?.substitute, two?.attendance], ['Người Thay', 'present'])
})

test('a steward only scans, a supervisor ticks too, the office supervises, and nobody else stands at the door', () => {
  const [office, somebody] = [anActor('party_office'), anActor('party_cell')]
  assert.ok(isOffice(office))
  const event = { status: 'confirmed' } as const
  const why = (...[actor, role, asked]: Parameters<typeof mayLetIn>) => {
    const verdict = mayLetIn(actor, role, asked)
    return verdict.allowed ? 'allowed' : verdict.refusal.why
  }
  assert.equal(why(somebody, null, { ...event, how: 'scan' }), 'no-steward')
  assert.equal(why(somebody, 'steward', { ...event, how: 'scan' }), 'allowed')
  assert.equal(why(somebody, 'steward', { ...event, how: 'name' }), 'scans-only')
  assert.equal(why(somebody, 'supervisor', { ...event, how: 'delegation' }), 'allowed')
  assert.equal(why(office, null, { ...event, how: 'name' }), 'allowed')
  assert.equal(why(office, null, { status: 'postponed', how: 'scan' }), 'not-confirmed')
  assert.ok(mayStandAtDoor(office, null, { status: 'held' }).allowed, 'what was seen without network comes in later')
  assert.deepEqual(mayExcuse(office, null, event, ''), { allowed: false, refusal: { why: 'reason-missing' } })
  assert.ok(mayExcuse(office, null, event, 'Ốm').allowed)
})

test('of what a device sends only whole entries are taken', () => {
  const good = { id: newId(), guest: newId(), at: '2026-11-22T00:10:00.000Z', device: 'K7M', how: 'scan' }
  const odd = [
    null,
    7,
    {},
    { ...good, id: 'x' },
    { ...good, at: 'bao giờ' },
    { ...good, device: '<b>' },
    { ...good, how: 'fly' },
  ]
  assert.deepEqual(
    sentIn(JSON.stringify([good, ...odd]))?.map(({ id }) => id),
    [good.id],
  )
  assert.equal(sentIn('không phải'), null)
  assert.equal(sentIn('{}'), null)
})
