import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { entriesOf } from './calendar.rules.ts'
import { calendarText } from './write-calendar.ts'

const event = {
  ...{ id: newId<'ceremony'>(), campaign: newId<'campaign'>(), campaignName: 'Phong trào', name: 'Lễ phát động' },
  ...{ day: day('2026-11-23'), beginsAt: '07:30', place: 'Hội trường; nhà văn hóa', status: 'confirmed' as const },
}
const due = {
  ...{ id: newId<'duty'>(), text: 'Nộp kế hoạch', unitName: 'Chi bộ Một', deadline: partialDay('2026-12') },
  ...{ status: 'opened' as const, campaignStatus: 'running' as const },
}

test('a ceremony has its hour, a deadline is the last day that it may mean', () => {
  const [ceremony, deadline] = entriesOf([event], [due])
  assert.deepEqual(
    [ceremony?.on, ceremony?.hour, deadline?.on, deadline?.hour],
    ['2026-11-23', '07:30', '2026-12-31', null],
  )
})

test('what is postponed, done, not given any more or without a day stands in no calendar; what is cancelled says so', () => {
  const none = entriesOf(
    [
      { ...event, status: 'postponed' },
      { ...event, status: 'draft' },
      { ...event, day: null },
    ],
    [
      { ...due, deadline: null },
      { ...due, status: 'accepted' },
      { ...due, status: 'withdrawn' },
      { ...due, campaignStatus: 'ended' },
    ],
  )
  assert.deepEqual(none, [])
  assert.equal(entriesOf([{ ...event, status: 'cancelled' }], [])[0]?.cancelled, true)
})

test('the file says moments in universal time, whole days as days, and escapes what people wrote', () => {
  const telling = {
    name: 'Thi Đua – Ai đó',
    titleOf: ({ text }: { text: string }) => text,
    addressOf: () => 'https://x.example/',
  }
  const text = calendarText(entriesOf([event], [due]), new Date('2026-11-22T00:00:00Z'), telling)
  assert.match(text, /DTSTART:20261123T003000Z/)
  assert.match(text, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101/)
  assert.match(text, /LOCATION:Hội trường\\; nhà văn hóa/)
  assert.match(text, new RegExp(`UID:${event.id}`))
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 2)
})
