import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timed } from '#cycle/ceremonies/programme.rules.ts'
import type { Attendee } from '#cycle/check-in/attendance.rules.ts'
import type { Guest } from '#cycle/invitations/guest.ts'
import { newId } from '#kernel/ids.ts'
import { costsText, presenceText, programmeText } from './ceremony-answers.rules.ts'

const guest = (name: string): Guest => ({
  ...{ id: newId<'guest'>(), ceremony: newId<'ceremony'>(), class: null, person: null, unit: null, name, title: '' },
  ...{ unitName: '', email: null, phone: null, seat: null, number: 1, serial: 1, issuedAt: null, issuedBy: null },
  ...{ withdrawnAt: null, withdrawnReason: null, openedAt: null, remindedAt: null, answer: null },
})
const attendee = (name: string, rest: Partial<Attendee> = {}): Attendee => ({
  ...{ guest: guest(name), attendance: 'present', arrival: null, substitute: null, reason: '', ...rest },
})

test('the minutes begin with who was present, excused with the reason, and absent', () => {
  const text = presenceText([
    ...[attendee('An'), attendee('Bảo', { substitute: 'Chi' })],
    ...[attendee('Dũng', { attendance: 'excused', reason: 'Ốm.' }), attendee('Em', { attendance: 'absent' })],
  ])
  assert.deepEqual(text.split('\n'), [
    ...['Có mặt 2/4: An, Chi (thay Bảo)', 'Vắng có lý do 1/4: Dũng (Ốm)', 'Vắng 1/4: Em'],
  ])
  assert.equal(presenceText([]), '')
})

test('a programme and costs go into the questions of their documents as people would type them', () => {
  const item = { id: newId<'programme_item'>(), item: 'Khai mạc', who: 'Bí thư', spans: [], minutes: 15 }
  const rest = { owner: null, speaker: null, standIn: null, note: null, begunAt: null, endedAt: null }
  assert.equal(programmeText(timed([{ ...item, ...rest }], '07:30')), '07:30–07:45 Khai mạc - Bí thư')
  const line = { id: newId<'budget_line'>(), heading: '', item: 'Hoa; cờ', measure: 'bộ', quantity: 2, price: 250_000 }
  assert.equal(costsText([{ ...line, differenceReason: null, vouchers: [] }]), 'Hoa, cờ; bộ; 2; 250000')
})
