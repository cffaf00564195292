// A calendar as a file that telephones and Outlook subscribe to (RFC 5545).
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { momentOf } from '#cycle/ceremonies/clock.ts'
import { day as asDay, daysAfter } from '#kernel/day.ts'
import type { Calendar, CalendarEntry } from './calendar.ts'

type Telling = { name: string; titleOf: (entry: CalendarEntry) => string; addressOf: (entry: CalendarEntry) => string }

const hours = 3 // how long a ceremony is noted where nobody says it

/** `now` is the moment of asking: clients take an event for changed by its stamp. */
export function calendarText(entries: Calendar, now: Date, { name, titleOf, addressOf }: Telling): string {
  const calendar = ical({ name, prodId: '//thidua//calendar//VI', method: ICalCalendarMethod.PUBLISH, ttl: 3600 })
  for (const entry of entries) {
    const { id, on, hour, place, cancelled } = entry
    const begin = hour ? momentOf(on, hour) : new Date(`${on}T00:00:00Z`)
    const end = hour ? new Date(begin.getTime() + hours * 3_600_000) : new Date(`${daysAfter(asDay(on), 1)}T00:00:00Z`)
    calendar.createEvent({
      ...{ id, start: begin, end, stamp: now, allDay: hour === null, summary: titleOf(entry) },
      ...{ location: place, url: addressOf(entry) },
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
