// What stands in a person's calendar: ceremonies with their hour, deadlines as whole days. Pure.
import type { CeremonyStatus } from '#cycle/ceremonies/ceremony.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { lastDay } from '#kernel/partial-day.ts'
import type { Calendar, CalendarEntry } from './calendar.ts'

type Event = {
  id: Id<'ceremony'>
  campaign: Id<'campaign'>
  campaignName: string
  name: string
  day: Day | null
  beginsAt: string | null
  place: string | null
  status: CeremonyStatus
}
type Due = Pick<Duty, 'id' | 'text' | 'unitName' | 'deadline' | 'status' | 'campaignStatus'>

/** Without what is postponed and has no day, and without duties that are done or no longer given. */
export function entriesOf(events: Event[], duties: Due[]): Calendar {
  const ceremonies = events.flatMap(({ id, campaign, campaignName, name, day, beginsAt, place, status }) =>
    day === null || status === 'draft' || status === 'postponed'
      ? []
      : [
          entry(id, 'ceremony', day, {
            hour: beginsAt,
            text: name,
            of: campaignName,
            place,
            cancelled: status === 'cancelled',
            link: { campaign },
          }),
        ],
  )
  const deadlines = duties.flatMap(({ id, text, unitName, deadline, status, campaignStatus }) =>
    deadline === null || status === 'accepted' || status === 'withdrawn' || campaignStatus !== 'running'
      ? []
      : [
          entry(id, 'deadline', lastDay(deadline), {
            hour: null,
            text,
            of: unitName,
            place: null,
            cancelled: false,
            link: { duty: id },
          }),
        ],
  )
  return [...ceremonies, ...deadlines]
}

type Rest = Omit<CalendarEntry, 'id' | 'kind' | 'on'>

const entry = (id: string, kind: CalendarEntry['kind'], on: Day, rest: Rest): CalendarEntry => ({
  id,
  kind,
  on,
  ...rest,
})
