// Dates as plans write them, in running text: a day, a month, a quarter, a half-year, a year. Each as ISO, cut to what is known.

/** `iso` is the moment, or the end of a stretch that has no ISO form; `from` where that stretch begins. */
export type Dated = {
  start: number
  end: number
  iso: string
  from: string
  /** The text itself names the year. */
  yearGiven: boolean
}

type Rough = {
  start: number
  end: number
  day?: number
  month?: number
  quarter?: number
  since?: number
  half?: 1 | 2
  year?: string
}

const YEAR = '(?:19|20)\\d\\d'
const TO_YEAR = `(?:\\s?(?:[/.-]|,?\\snăm|–)\\s?(YEAR))?`.replace('YEAR', YEAR)
const NO_MORE = '(?![\\d\\p{L}]|/[\\d\\p{L}])'
const FORMS = new RegExp(
  [
    `(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(${YEAR})${NO_MORE}`,
    `(\\d{1,2})\\stháng\\s(\\d{1,2})${TO_YEAR}${NO_MORE}`,
    `tháng\\s(\\d{1,2})${TO_YEAR}${NO_MORE}`,
    `(\\d{1,2})\\s?/\\s?(${YEAR})${NO_MORE}`,
    `qu[ýí]\\s(?:(I{1,3}|IV|[1-4])\\s?(?:,|và|[-–])\\s?)?(I{1,3}|IV|[1-4])${TO_YEAR}${NO_MORE}`,
    `(?:0?6|sáu)\\stháng\\s(đầu|cuối)\\snăm\\s(${YEAR})${NO_MORE}`,
    `năm\\s(${YEAR})${NO_MORE}`,
    `(\\d{1,2})\\s?[/]\\s?(\\d{1,2})${NO_MORE}`,
    `(?<=(?:ngày|từ)\\s)(\\d{1,2})${NO_MORE}(?!\\s(?:tháng|ngày)|\\s?[/.]\\s?\\d)`,
    `(${YEAR})${NO_MORE}`,
  ]
    .map((form) => `(?<![\\d\\p{L}/]|\\d[.,])${form}`)
    .join('|'),
  'giu',
)
const QUARTERS: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 }

/** Between two dates that belong to one range or one list. */
const LINK =
  /^\s?\)?\s?(?:[-–—,]|và|hoặc|đến|tới|cho đến|đến hết|-\s)\s?(?:(?:hết|cuối|đầu|trước|ngày|tháng|quý|năm)\s?){0,3}$/iu
/** What must stand before a day without a year (`25/6`), which otherwise is a ratio or a number. */
const BEFORE_SHORT = /(?:^|[\s(])(?:ngày|từ|đến|tới|trước|hết|nhất|vào|là|và|sáng|chiều|tối|[-–,])\s?$|\d,\s$/iu
const FEAST =
  /(?:Quốc khánh|kỷ niệm|thành lập|Chiến thắng|truyền thống|khởi nghĩa|giải phóng|ngày sinh|Liệt sĩ|Phụ nữ|Quốc tế Lao động)[^.;:]{0,40}$/iu
const HELD = /(?:trước|nhất|hết|đến|từ|vào)\s(?:ngày\s)?$/iu

/** The year of a date that names none; where a section spans several years the month tells. */
export type YearOf = string | null | ((month: number) => string)

/** Every date in the text, in its order; one without a year takes that of its neighbour, else `year`. */
export function datesIn(text: string, year: YearOf): Dated[] {
  if (!/\d|(?:quý|quí)\s/iu.test(text)) return []
  const rough = roughDates(text)
  const found: Dated[] = []
  let next: Rough | null = null
  for (const date of rough.reverse()) {
    const linked: Rough | null = next && isNear(text, date, next) ? next : null
    const whole = completed(date, linked, text)
    if (whole) {
      const known = whole.year ?? (typeof year === 'function' ? year(whole.month ?? (whole.quarter ?? 1) * 3) : year)
      const dated = known === null ? null : isoOf(whole, known)
      if (dated)
        found.push({
          ...dated,
          start: whole.start,
          end: whole.end,
          yearGiven: date.year !== undefined || (linked?.year !== undefined && whole.year !== undefined),
        })
    }
    if (whole) next = whole
  }
  return found.reverse()
}

/** In one sentence and close by: "sơ kết trước ngày 15/6 và tổng kết trước ngày 15/12/2025". */
function isNear(text: string, date: Rough, next: Rough): boolean {
  if (date.day && !date.month) return next.start - date.end <= 40 && LINK.test(text.slice(date.end, next.start))
  return next.start - date.end <= 60 && !/[.;]/.test(text.slice(date.end, next.start))
}

function roughDates(text: string): Rough[] {
  const rough: Rough[] = []
  for (const match of text.matchAll(FORMS)) {
    const [all, d1, m1, y1, d2, m2, y2, m3, y3, m4, y4, p5, q5, y5, h6, y6, y7, d8, m8, d9, y10] = match
    const start = match.index
    const at = { start, end: start + all.length }
    const before = text.slice(Math.max(0, start - 60), start)
    if (d1) rough.push({ ...at, day: +d1, month: Number(m1), year: y1 })
    else if (d2) rough.push({ ...at, day: +d2, month: Number(m2), year: y2 })
    else if (m3) rough.push({ ...at, month: +m3, year: y3 })
    else if (m4 && !/số\s?:?\s?$/iu.test(before)) rough.push({ ...at, month: +m4, year: y4 })
    else if (q5) rough.push({ ...at, quarter: quarterOf(q5), ...(p5 ? { since: quarterOf(p5) } : {}), year: y5 })
    else if (h6) rough.push({ ...at, half: h6.toLowerCase() === 'đầu' ? 1 : 2, year: y6 })
    else if (y7) rough.push({ ...at, year: y7 })
    else if (d8 && m8 && BEFORE_SHORT.test(before) && !isFeast(before)) rough.push({ ...at, day: +d8, month: +m8 })
    else if (d9) rough.push({ ...at, day: +d9 })
    else if (y10 && /(?:[-–]|đến|tới|giai đoạn|từ|hết|cuối|,|trước|và)\s?$/iu.test(before))
      rough.push({ ...at, year: y10 })
    else if (y10 && /^\s?[-–]\s?(?:19|20)\d\d/.test(text.slice(at.end, at.end + 9))) rough.push({ ...at, year: y10 })
  }
  return rough.filter(({ day = 1, month = 1 }) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
}

const isFeast = (before: string): boolean => FEAST.test(before) && !HELD.test(before)

/** The date with what its neighbour lends it: `từ ngày 01 đến ngày 15/8/2025`, `tháng 8 đến tháng 12/2024`. */
function completed(date: Rough, next: Rough | null, text: string): Rough | null {
  if (date.year) return date
  if (date.day && !date.month) {
    if (!next?.month || !next.day) return null
    return { ...date, month: next.month, year: next.year }
  }
  if (!next?.year) return date
  const range = /đến|tới|[-–]/iu.test(text.slice(date.end, next.start))
  const turnsYear = range && (date.month ?? 0) > (next.month ?? 12)
  return { ...date, year: turnsYear ? String(Number(next.year) - 1) : next.year }
}

const quarterOf = (sign: string): number => QUARTERS[sign.toUpperCase()] ?? Number(sign)

function isoOf({ day, month, quarter, since, half }: Rough, year: string): { iso: string; from: string } | null {
  const two = (value: number) => String(value).padStart(2, '0')
  if (half) return half === 1 ? { from: `${year}-01`, iso: `${year}-06` } : { from: `${year}-07`, iso: `${year}-12` }
  let iso = year
  if (quarter) iso = `${year}-Q${quarter}`
  else if (month && day) {
    if (day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return null
    iso = `${year}-${two(month)}-${two(day)}`
  } else if (month) iso = `${year}-${two(month)}`
  return { iso, from: since ? `${year}-Q${since}` : iso }
}
