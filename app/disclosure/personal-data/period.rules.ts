// By when a request must be answered and carried out. Pure.
import { type Day, dayOf, daysAfter, daysBetween } from '#kernel/day.ts'
import type { DataRequest, RequestKind } from './data-request.ts'

/** NĐ 356/2025/NĐ-CP Điều 5: an answer within 2 working days; done within 10, 15 or 20 days. Cần xác nhận: counted as calendar days. */
export const answerWorkingDays = 2
export const doneDays: Record<RequestKind, number> = { view: 10, correct: 10, delete: 20, restrict: 15, withdraw: 15 }

/** Holidays by the solar calendar, as month and day. Tết and Giỗ Tổ move: whoever keeps the settings adds them by date. */
export const fixedHolidays = ['01-01', '04-30', '05-01', '09-02']

export const isWorkingDay = (day: Day, holidays: string[] = fixedHolidays): boolean => {
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day.slice(5)) && !holidays.includes(day)
}

/** The last day of so many working days; the day of asking does not count. */
export function workingDaysAfter(from: Day, amount: number, holidays: string[] = fixedHolidays): Day {
  let day = from
  for (let left = amount; left > 0; ) {
    day = daysAfter(day, 1)
    if (isWorkingDay(day, holidays)) left--
  }
  return day
}

export type Periods = { answerBy: Day; doneBy: Day; left: number }

/** `left` is in days until it must be done; negative when it is late. */
export function periodsOf({ kind, askedAt }: Pick<DataRequest, 'kind' | 'askedAt'>, today: Day): Periods {
  const asked = dayOf(askedAt)
  const doneBy = daysAfter(asked, doneDays[kind])
  return { answerBy: workingDaysAfter(asked, answerWorkingDays), doneBy, left: daysBetween(today, doneBy) }
}
