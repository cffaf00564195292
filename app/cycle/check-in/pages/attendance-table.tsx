// Everybody who was invited, with when they came in and at which device; counts that open.

import { writtenMoment } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { sentence } from '#kernel/sentence.ts'
import { paths } from '#shell/paths.ts'
import { type Shape, State } from '#ui/state.tsx'
import { type Attendance, type Attendee, attendances } from '../attendance.rules.ts'
import type { attendanceWords } from '../attendance.words.ts'

const shapes = { present: 'done', excused: 'same', absent: 'todo' } satisfies Record<Attendance, Shape>

type TableProps = {
  attendees: Attendee[]
  show: Attendance | null
  campaign: Id<'campaign'>
  mayNote: boolean
  /** Until it was held nobody is absent. */
  isHeld: boolean
  t: ReturnType<typeof attendanceWords>
}

export function AttendanceTable({ attendees, show, campaign, mayNote, isHeld, t }: TableProps) {
  const shown = attendees.filter(({ attendance }) => show === null || attendance === show)
  const word = (one: Attendance) => (one === 'absent' && !isHeld ? t.notYet : t.attendance[one])
  const count = (one: Attendance) => attendees.filter(({ attendance }) => attendance === one).length
  return (
    <form method="post">
      <h2>{t.minutes}</h2>
      <p class="bs tight gap unprinted">
        <a class="b link" href={paths.attendance({ campaign })} aria-current={show === null ? 'true' : undefined}>
          {attendees.length} {t.all}
        </a>
        {attendances.map((one) => (
          <a
            class="b link"
            href={`${paths.attendance({ campaign })}?show=${one}`}
            aria-current={show === one ? 'true' : undefined}
          >
            {count(one)} {word(one)}
          </a>
        ))}
      </p>
      {shown.length === 0 && <p class="empty gap">{t.none}</p>}
      <ul class="rows">
        {shown.map((one) => (
          <li>
            <b>{one.substitute ? t.insteadOf(one.substitute) : one.guest.name}</b>,{' '}
            {[one.substitute && one.guest.name, one.guest.title, one.guest.unitName].filter(Boolean).join(', ')}{' '}
            <State shape={shapes[one.attendance]}>{sentence(word(one.attendance))}</State>{' '}
            <span class="soft sm">
              {one.arrival ? t.arrived(writtenMoment(new Date(one.arrival.at)), one.arrival.device) : one.reason}
            </span>{' '}
            {mayNote && !one.arrival && (
              <button
                class="b link unprinted"
                type="submit"
                name="guest"
                value={one.guest.id}
                aria-label={t.presentName(one.guest.name)}
              >
                {t.present}
              </button>
            )}
          </li>
        ))}
      </ul>
    </form>
  )
}
