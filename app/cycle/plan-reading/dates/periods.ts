// Stretches of time in running text: "từ tháng 8/2024 đến tháng 7/2025", "giai đoạn 2024 - 2025", "trong quý II/2025".
import { type Dated, datesIn, type YearOf } from './dates.ts'

export type Stretch = { start: number; end: number; from: string | null; to: string | null }

const TO =
  /^[\s)]{0,2}(?:,?\s?(?:cho )?(?:đến|tới)|-|–|—)\s?(?:(?:khi|hết|cuối|đầu|ngày|tháng|quý|năm|khoảng)\s?){0,3}$/iu
/** "từ tháng 10/2020 đến khi kết thúc Đại hội (quý I/2021)": the end is told in brackets. */
const UNTIL_EVENT = /^,?\s(?:đến|tới)\s(?:khi|ngày|dịp|hết|lúc)\s[^;.()]{0,130}\((?:dự kiến\s)?(?:trong\s|vào\s)?$/iu
const OPEN_START = /(?:^|[\s(])(?:từ|bắt đầu từ|kể từ)\s(?:(?:đầu|giữa|cuối|ngày|khi phát động \(|nay)\s?){0,2}$/iu
const OPEN_END = /(?:^|[\s(])(?:đến|tới)\s(?:(?:hết|cuối|đầu|ngày)\s?){0,3}$/iu
const FROM_ISSUE = /từ (?:(?:ngày|khi|thời điểm) (?:ban hành|ký|phát hành)|nay)(?!\p{L})[^.;]{0,60}$/iu

export type Known = {
  /** Taken where a date names no year. */
  year: YearOf
  /** The document's own date. */
  issued: string | null
  /** The launch ceremony's day, where it is known to the day. */
  launched: string | null
}

/** Every stretch in the text; a single date that stands alone is a stretch from and to itself. */
export function stretchesIn(text: string, known: Known, dates = datesIn(text, known.year)): Stretch[] {
  const stretches: Stretch[] = []
  for (let index = 0; index < dates.length; index++) {
    const first = dates[index]
    if (!first) continue
    const second = dates[index + 1]
    const between = second ? text.slice(first.end, Math.min(second.start, first.end + 160)) : ''
    if (
      second &&
      (second.start - first.end <= 40 || UNTIL_EVENT.test(between)) &&
      (TO.test(between) || UNTIL_EVENT.test(between) || isNext(first, second, between)) &&
      second.iso >= first.from
    ) {
      stretches.push({ start: first.start, end: second.end, from: first.from, to: second.iso })
      index++
    } else stretches.push(alone(first, text.slice(Math.max(0, first.start - 80), first.start), known))
  }
  return stretches
}

/** "tháng 10 và tháng 11 năm 2025": one stretch, where the second follows the first. */
function isNext(first: Dated, second: Dated, between: string): boolean {
  if (!/^\s?(?:và|,)\s$/u.test(between) || first.iso.length !== 7 || second.iso.length !== 7) return false
  const month = ({ iso }: Dated) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5).replace('Q', ''))
  return month(second) === month(first) + 1
}

function alone(date: Dated, before: string, { issued }: Known): Stretch {
  const at = { start: date.start, end: date.end }
  if (OPEN_START.test(before)) return { ...at, from: date.from, to: null }
  if (OPEN_END.test(before)) return { ...at, from: FROM_ISSUE.test(before) ? issued : null, to: date.iso }
  return { ...at, from: date.from, to: date.iso }
}

/** Two full dates with one day and month and years apart are an anniversary: "03/02/1930 - 03/02/2020". */
export const isAnniversary = ({ from, to }: Stretch): boolean =>
  from?.length === 10 &&
  to?.length === 10 &&
  from.slice(4) === to.slice(4) &&
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 4
