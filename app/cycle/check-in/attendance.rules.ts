// Present, excused, absent: what the minutes say of everybody who was invited. Pure.
import type { Guest } from '#cycle/invitations/guest.ts'
import { standingOf } from '#cycle/invitations/guest-list.rules.ts'
import { arrivalsOf } from './arrival.rules.ts'
import type { Entry } from './check-in.ts'

export const attendances = ['present', 'excused', 'absent'] as const
export type Attendance = (typeof attendances)[number]

export type Attendee = {
  guest: Guest
  attendance: Attendance
  arrival: Entry | null
  /** Who came instead, where the office had agreed. */
  substitute: string | null
  /** Why somebody is excused. */
  reason: string
}

/** Without those whose invitation was withdrawn. `excused` are the reasons noted on the day, by guest. */
export function attendanceOf(guests: Guest[], entries: Entry[], excused: ReadonlyMap<string, string>): Attendee[] {
  const arrivals = arrivalsOf(entries)
  return guests
    .filter((guest) => guest.number !== null && standingOf(guest) !== 'withdrawn')
    .map((guest) => {
      const arrival = arrivals.get(guest.id) ?? null
      const standing = standingOf(guest)
      const substitute = standing === 'substitute' ? (guest.answer?.substituteName ?? null) : null
      const said = standing === 'not-coming' ? (guest.answer?.reason ?? '') : ''
      const reason = excused.get(guest.id) ?? said
      const attendance = arrival ? 'present' : reason !== '' || standing === 'not-coming' ? 'excused' : 'absent'
      return { guest, attendance, arrival, substitute, reason: arrival ? '' : reason }
    })
}
