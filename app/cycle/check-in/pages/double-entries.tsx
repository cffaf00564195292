// Who was let in more than once: the first counts, and all are told.
import type { Guest } from '#cycle/invitations/guest.ts'
import { writtenMoment } from '#kernel/day.ts'
import { doublesIn } from '../arrival.rules.ts'
import type { attendanceWords } from '../attendance.words.ts'
import type { Entry } from '../check-in.ts'

type DoublesProps = { entries: Entry[]; guests: Guest[]; t: ReturnType<typeof attendanceWords> }

export function DoubleEntries({ entries, guests, t }: DoublesProps) {
  const doubles = doublesIn(entries)
  if (doubles.length === 0) return null
  const names = new Map<string, string>(guests.map(({ id, name }) => [id, name]))
  return (
    <>
      <h2>{t.twice}</h2>
      <p class="soft">{t.twiceLead}</p>
      <ul class="rows">
        {doubles.map((of) => (
          <li>
            <b>{names.get(of[0]?.guest ?? '')}</b>:{' '}
            {of.map(({ at, device }) => t.twiceRow(writtenMoment(new Date(at)), device)).join('; ')}
          </li>
        ))}
      </ul>
    </>
  )
}
