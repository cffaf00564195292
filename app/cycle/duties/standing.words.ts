// How a duty stands, said aloud: the state, and the days that are left or gone.
import type { Day } from '#kernel/day.ts'
import { daysBetween } from '#kernel/day.ts'
import { lastDay, type PartialDay, writtenPartly } from '#kernel/partial-day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { DutyStatus, Every } from './duty.ts'
import type { Standing, StandingKind } from './standing.rules.ts'

type Kinds = Record<StandingKind, string>
type Texts = {
  kinds: Kinds
  status: Record<DutyStatus, string>
  standing: (standing: Standing) => string
  left: (days: number) => string
  due: (deadline: PartialDay | null, words: string | null, every: Every | null) => string
  every: Record<Every, string>
  noDeadline: string
  /** In place of a number where the plan's words stand outside its numbered sections. */
  verbatim: string
}

export const standingWords = inOwnWords<Texts>({
  vi: (own: Terms) => ({
    kinds: {
      late: `Quá ${own.deadline}`,
      back: 'Trả lại',
      soon: `Sắp đến ${own.deadline}`,
      going: 'Đang làm',
      seen: 'Đã mở',
      todo: 'Chưa mở',
      sent: 'Chờ duyệt',
      done: 'Đã duyệt',
      withdrawn: 'Không còn giao',
    },
    status: {
      unopened: 'chưa mở',
      opened: 'đã mở',
      under_way: 'đang làm',
      handed_in: 'chờ duyệt',
      accepted: 'đã duyệt',
      returned: 'trả lại',
      withdrawn: 'không còn giao',
    },
    standing({ kind, days }) {
      if (kind === 'late') return `Quá ${own.deadline} ${days} ngày`
      if (kind === 'soon') return days === 0 ? `${own.Deadline} hôm nay` : `Còn ${days} ngày`
      return this.kinds[kind]
    },
    left: (days) =>
      days < 0 ? `quá ${own.deadline} ${-days} ngày` : days === 0 ? `${own.deadline} hôm nay` : `còn ${days} ngày`,
    due(deadline, words, every) {
      if (deadline) return writtenPartly(deadline, { language: 'vi' })
      return every ? this.every[every] : (words ?? this.noDeadline)
    },
    every: {
      week: 'hằng tuần',
      month: 'hằng tháng',
      quarter: 'hằng quý',
      half_year: '6 tháng một lần',
      year: 'hằng năm',
    },
    noDeadline: `chưa định ${own.deadline}`,
    verbatim: 'nguyên văn',
  }),
  en: {
    kinds: {
      late: 'Overdue',
      back: 'Returned',
      soon: 'Due soon',
      going: 'Under way',
      seen: 'Opened',
      todo: 'Not opened',
      sent: 'Waiting',
      done: 'Accepted',
      withdrawn: 'Withdrawn',
    },
    status: {
      unopened: 'not opened',
      opened: 'opened',
      under_way: 'under way',
      handed_in: 'waiting for judgement',
      accepted: 'accepted',
      returned: 'returned',
      withdrawn: 'withdrawn',
    },
    standing({ kind, days }) {
      if (kind === 'late') return `${days} ${days === 1 ? 'day' : 'days'} overdue`
      if (kind === 'soon') return days === 0 ? 'Due today' : `${days} ${days === 1 ? 'day' : 'days'} left`
      return this.kinds[kind]
    },
    left: (days) => (days < 0 ? `${-days} days overdue` : days === 0 ? 'due today' : `${days} days left`),
    due(deadline, words, every) {
      if (deadline) return writtenPartly(deadline, { language: 'en' })
      return every ? this.every[every] : (words ?? this.noDeadline)
    },
    every: {
      week: 'every week',
      month: 'every month',
      quarter: 'every quarter',
      half_year: 'every half-year',
      year: 'every year',
    },
    noDeadline: 'no deadline yet',
    verbatim: 'verbatim',
  },
})

/** The deadline with the days until its last day: "05/12/2026, còn 13 ngày". */
export function dueInDays(reader: { language: 'vi' | 'en' }, deadline: PartialDay, today: Day): string {
  const t = standingWords(reader)
  return `${writtenPartly(deadline, reader)}, ${t.left(daysBetween(today, lastDay(deadline)))}`
}
