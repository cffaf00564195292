// By when a request must be answered and carried out. Pure.
import { settings } from '#foundation/law/settings.ts'
import { type Day, dayOf, daysAfter, daysBetween } from '#kernel/day.ts'
import type { DataRequest, RequestKind } from './data-request.ts'

/** As the law gives them: settings.ts names the articles. Cần xác nhận: days are counted by the calendar. */
export const answerWorkingDays = settings.data_acknowledge.periods[0].value
export const doneDays: Record<RequestKind, number> = {
  view: settings.data_correct.periods[0].value,
  correct: settings.data_correct.periods[0].value,
  delete: settings.data_delete.periods[0].value,
  restrict: settings.data_withdraw.periods[0].value,
  withdraw: settings.data_withdraw.periods[0].value,
}

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
