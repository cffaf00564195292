// What is counted from an event: "30 ngày kể từ ngày ban hành", "trước ngày phát động 02 ngày".

import type { When } from '../reading.ts'
import { daysFrom } from './count-days.ts'
import { datesIn } from './dates.ts'
import type { Known } from './periods.ts'

/** A when, and where in the running text its words stand; `due` is the day that it sets, if any. */
export type WhenAt = { when: When; start: number; end: number; due: string | null }

export const blank = (raw: string): When => ({ on: null, before: false, from: null, every: null, after: null, raw })

const AMOUNT = '(\\d{1,3})(?:\\s\\([^()]{1,20}\\))?\\s(ngày(?:\\slàm\\sviệc)?|tuần|tháng(?!\\s\\d))'
const COUNTED = new RegExp(
  [
    `((?:chậm|muộn|trễ)\\snhất(?:\\slà)?(?:\\ssau)?|trong(?:\\svòng|\\sthời\\shạn|\\sthời\\sgian)?|sau|không\\squá)?\\s?${AMOUNT},?\\s(kể\\stừ|tính\\stừ|từ|sau)\\s([^,.;:()]{3,80})`,
    `(?:(chậm\\snhất|ít\\snhất)\\s)?trước\\s((?:ngày|khi|Lễ|Hội\\snghị|Đại\\shội)\\s?[^,.;:()\\d]{0,60}?)\\s(?:là\\s|ít\\snhất\\s|tối\\sthiểu\\s)?${AMOUNT}(?!\\p{L})`,
    `sau\\s((?:khi|ngày|Lễ|Hội\\snghị|Đại\\shội)\\s?[^,.;:()\\d]{0,60}?)\\s(?:là\\s)?${AMOUNT}(?!\\p{L})`,
  ].join('|'),
  'giu',
)

/** Counted from an event: worked out where the event's day is known, else told as it stands. */
export function countedFrom(text: string, known: Known): WhenAt[] {
  return [...text.matchAll(COUNTED)].map((match): WhenAt => {
    const [raw, , n1, u1, , of1, , of2, n2, u2, of3, n3, u3] = match
    const of = (of1 ?? of2 ?? of3 ?? '').trim()
    const unitWords = u1 ?? u2 ?? u3 ?? ''
    const scale = /tuần/i.test(unitWords) ? 7 : /tháng/i.test(unitWords) ? 30 : 1
    const amount = Number(n1 ?? n2 ?? n3) * scale
    const unit = /làm/i.test(unitWords) ? 'working-day' : 'day'
    const day = /tháng/i.test(unitWords) ? null : eventDay(of, known)
    const on = day ? daysFrom(day, of2 ? -amount : amount, unit) : null
    const at = { start: match.index, end: match.index + raw.length }
    return { ...at, due: on, when: { ...blank(raw), on, before: of2 !== undefined, after: { amount, unit, of } } }
  })
}

function eventDay(of: string, { issued, launched, year }: Known): string | null {
  const named = datesIn(of, year).find(({ iso }) => iso.length === 10)
  if (named) return named.iso
  const isWhole = (day: string | null) => (day?.length === 10 ? day : null)
  if (/ban hành|ngày ký|phát hành|văn bản này|kế hoạch này/iu.test(of)) return isWhole(issued)
  if (/phát động|khai mạc|buổi lễ|tổ chức (?:buổi )?lễ/iu.test(of)) return isWhole(launched)
  return null
}
