// A day as far as somebody wrote it: 2024, 2024-Q3, 2024-08 or 2024-08-05. It stands for all the days that it may mean.
import { type Day, day, isDay, typedDay, written } from './day.ts'
import type { Language } from './words.ts'

declare const partly: unique symbol
export type PartialDay = string & { readonly [partly]: true }

export function isPartialDay(text: string): text is PartialDay {
  if (isDay(text)) return true
  const [, , month] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12
  return /^\d{4}(-Q[1-4])?$/.test(text)
}

export function partialDay(text: string): PartialDay {
  if (!isPartialDay(text)) throw new Error(`not a day, month, quarter or year: ${text}`)
  return text
}

export function firstDay(partial: PartialDay): Day {
  const quarter = /-Q(\d)$/.exec(partial)?.[1]
  if (quarter) return day(`${partial.slice(0, 4)}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`)
  return day(`${partial}-01-01`.slice(0, 10))
}

/** The last day that is meant: of August 2026 it is 31/8/2026. What is due "in August" is overdue the day after. */
export function lastDay(partial: PartialDay): Day {
  if (isDay(partial)) return partial
  const [year = '', rest] = partial.split('-')
  const month = rest === undefined ? 12 : rest.startsWith('Q') ? Number(rest.slice(1)) * 3 : Number(rest)
  return day(new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10))
}

/** As people write it: 05/8/2026, tháng 8/2026, quý III/2026, năm 2026. */
export function writtenPartly(partial: PartialDay, { language }: { language: Language } = { language: 'vi' }): string {
  if (isDay(partial)) return written(partial)
  const [year, rest] = partial.split('-')
  if (rest === undefined) return language === 'en' ? `${year}` : `năm ${year}`
  if (rest.startsWith('Q')) {
    const roman = ['I', 'II', 'III', 'IV'][Number(rest.slice(1)) - 1]
    return language === 'en' ? `${rest} ${year}` : `quý ${roman}/${year}`
  }
  return language === 'en' ? `${rest}/${year}` : `tháng ${Number(rest)}/${year}`
}

/** What somebody typed: a day as in `typedDay`, 8/2026, tháng 8/2026, quý III/2026, 2026 or năm 2026; null when it is none. */
export function typedPartialDay(text: string): PartialDay | null {
  const typed = text.trim().toLowerCase()
  const whole = typedDay(typed)
  if (whole) return partialDay(whole)
  const [, month, ofYear] = /^(?:tháng\s*)?(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  if (month && ofYear) return asPartialDay(`${ofYear}-${month.padStart(2, '0')}`)
  const [, roman, year] = /^(?:quý|q)\s*(iv|i{1,3}|[1-4])\s*[/.-]\s*(\d{4})$/.exec(typed) ?? []
  if (roman && year) return asPartialDay(`${year}-Q${['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1 || roman}`)
  return asPartialDay(typed.toUpperCase().replace(/^NĂM\s*/, ''))
}

const asPartialDay = (text: string): PartialDay | null => (isPartialDay(text) ? text : null)
