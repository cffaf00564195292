// /calendar/:tenant/calendar.ics?key=… — a person's calendar for whoever holds its secret address.
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { missing } from '#kernel/missing.ts'
import { keyDownload } from '#shell/key-download.ts'
import { paths } from '#shell/paths.ts'
import { findOwner, getCalendar } from '../calendar.reads.ts'
import type { CalendarEntry } from '../calendar.ts'
import { calendarWords } from '../calendar.words.ts'
import { calendarText } from '../write-calendar.ts'

export const calendarFeed = keyDownload(paths.calendarFeed, async (visiting, { key, origin }) => {
  const owner = await findOwner(visiting, key)
  if (!owner) throw missing()

  const context = { ...visiting, actor: owner }
  const t = calendarWords(context)
  const { name } = await getVisitor(context)
  const text = calendarText(await getCalendar(context), context.now, {
    name: t.name(name),
    titleOf: ({ kind, text, of }) => (kind === 'deadline' ? t.due(text, of) : t.event(text, of)),
    addressOf: ({ link }: CalendarEntry) => origin + ('duty' in link ? paths.duty(link) : paths.ceremony(link)),
  })
  return { name: t.file, mediaType: 'text/calendar; charset=utf-8', bytes: new TextEncoder().encode(text) }
})
