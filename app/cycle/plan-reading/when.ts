// When a task is due, by the conventions of the reading: the words that hold a date decide whether it is a deadline.
import { daysFrom } from './count-days.ts'
import { type Dated, datesIn } from './dates.ts'
import { isAnniversary, type Known, stretchesIn } from './periods.ts'
import type { When } from './reading.ts'
import { type Recurrence, recurrencesIn } from './recurrence.ts'

/** A when, and where in the running text its words stand. */
export type WhenAt = { when: When; start: number; end: number; due: string | null }

const HOLDERS = new Set(
  `trước chậm muộn trễ nhất không quá hết đến tới trong vào là hạn chót cùng thời gian điểm khoảng dự kiến cuối đầu giữa tuần
  thượng trung hạ từ kể bắt xong sau hoàn thành tháng năm ngày dịp cho lúc giờ sáng chiều thứ nhất hai ba tư nửa mùng
  thực hiện tổ chức vòng`.split(/\s+/),
)
const CLOCK = /^\(?\d{1,2}(?:h|g|giờ)?(?:\d\d)?(?:'|phút)?$/iu
/** A date without a marker that only qualifies a noun: "báo cáo tháng 8/2025", "chỉ tiêu năm 2025". */
const QUALIFIED =
  /(?:kết quả|nhiệm vụ|chỉ tiêu|kế hoạch|số liệu|công tác|kinh tế - xã hội|ngày lễ lớn|ngày|khóa|nhiệm kỳ|giai đoạn|lần thứ \S+|phong trào|số \S+)\s?(?:của\s)?(?:(?:trong|đến)\s)?$/iu

/** "các ngày lễ lớn trong tháng 5": what lies within a time, not what is due then. */
const WITHIN = /(?:kết quả|nhiệm vụ|chỉ tiêu|ngày lễ(?: lớn)?|sự kiện|thành tích|đạt được)\s$/iu

/** Words without which no time is told. */
const TIMED = /\d|quý|h[ằà]ng\s|mỗi|định kỳ|lần/iu

/** Every when of the text, in its order. */
export function whensIn(text: string, known: Known): WhenAt[] {
  if (!TIMED.test(text)) return []
  const recurrences = recurrencesIn(text)
  const counted = countedIn(text, known)
  const whens: WhenAt[] = [...counted]
  const dates = datesIn(text, known.year)
  const stretches = stretchesIn(text, known, dates)
  for (const stretch of stretches) {
    if (counted.some(({ start, end }) => stretch.start < end && start < stretch.end) || isAnniversary(stretch)) continue
    const last = dates.find((date) => date.end === stretch.end)
    if (!last) continue
    const isRange = last.start !== stretch.start
    const held = heldBy(text, stretch.start)
    const again = last.yearGiven ? null : recurrenceOf(text, last, recurrences)
    const raw = text.slice(held.start, stretch.end)
    const at = { start: held.start, end: stretch.end }
    if (again) {
      whens.push({ ...at, due: null, when: { ...blank(raw), before: held.kind === 'before', every: again.every } })
    } else if (isRange) {
      if (isFrame(text, held.start, stretch.start, last)) continue
      whens.push({ ...at, due: stretch.to, when: { ...blank(raw), on: stretch.to, from: stretch.from } })
    } else if (held.kind === 'start') {
      whens.push({ ...at, due: null, when: { ...blank(raw), from: last.from } })
    } else if (isDue(text, held, last) || listedAfter(text, held, whens.at(-1))) {
      whens.push({ ...at, due: last.iso, when: { ...blank(raw), on: last.iso, before: held.kind === 'before' } })
    }
  }
  for (const again of recurrences) {
    if (whens.some(({ when, start }) => when.every === again.every && Math.abs(start - again.end) < 60)) continue
    if (
      /^(?:kế hoạch|nhiệm vụ|chỉ tiêu|công tác|chương trình)\s$/iu.test(
        text.slice(Math.max(0, again.start - 10), again.start),
      )
    )
      continue
    whens.push({
      start: again.start,
      end: again.end,
      due: null,
      when: { ...blank(text.slice(again.start, again.end)), every: again.every },
    })
  }
  return whens.sort((one, other) => one.start - other.start)
}

/** "vào tháng 7/2026, tháng 01/2027 và tháng 7/2027": what holds the first holds them all. */
function listedAfter(text: string, held: Held, last: WhenAt | undefined): boolean {
  if (held.kind !== 'bare' || !last || last.due === null) return false
  return /^\s?(?:,|và|;)\s(?:ngày\s)?$/u.test(text.slice(last.end, held.start))
}

/** One date, several where the text gives several, null where it gives none that can be known. */
export function deadlineOf(whens: WhenAt[]): string | string[] | null {
  const due = [...new Set(whens.flatMap((when) => when.due ?? []))]
  return due.length > 1 ? due : (due[0] ?? null)
}

const blank = (raw: string): When => ({ on: null, before: false, from: null, every: null, after: null, raw })

type Held = { kind: 'before' | 'by' | 'at' | 'start' | 'bare'; start: number; words: string }

/** The run of holding words right before a date: "chậm nhất là ngày", "hoàn thành trước 17 giờ ngày". */
function heldBy(text: string, start: number): Held {
  let from = start
  const lowest = Math.max(0, start - 70)
  while (from > lowest) {
    const end = text[from - 1] === ' ' ? from - 1 : from
    const blankAt = text.lastIndexOf(' ', end - 1)
    const word = text.slice(blankAt + 1, end)
    const bare = word.toLowerCase().replace(/^[(“"]+|[:,]$/g, '')
    if (!HOLDERS.has(bare) && !CLOCK.test(bare)) break
    if (/[,]$/.test(word) && !/giờ,|\d,/.test(word)) break
    from = blankAt + 1
    if (word.startsWith('(')) {
      from += 1
      break
    }
  }
  const words = text.slice(from, start).toLowerCase()
  return { kind: kindOf(words), start: from, words }
}

function kindOf(words: string): Held['kind'] {
  if (/trước/.test(words)) return 'before'
  if (/(?:chậm|muộn|trễ) nhất|không quá|hết|hạn|đến|tới|cùng/.test(words)) return 'by'
  if (/(?:^|\s)(?:từ|sau|kể|bắt)(?:\s|$)/.test(words)) return 'start'
  if (/trong|vào|khoảng|dự kiến|cuối|đầu|giữa|tuần|hoàn thành|xong|thời gian|dịp|lúc|giờ/.test(words)) return 'at'
  return 'bare'
}

function isDue(text: string, held: Held, date: Dated): boolean {
  const before = text.slice(Math.max(0, held.start - 40), held.start)
  const after = text.slice(date.end, date.end + 12)
  const isYear = date.iso.length === 4
  if (/^(?:ngày )?đến (?:năm )?$/.test(held.words) && isYear) return false
  if (isYear && held.kind === 'at' && /^\s?(?:[.;]|$)/.test(after) && !QUALIFIED.test(before)) return true
  if (isYear && held.kind === 'at' && !/cuối|hoàn thành|xong/.test(held.words))
    return (
      /(?:hoàn thành|xong|ban hành|tổ chức)[^.;]{0,80}$/iu.test(text.slice(Math.max(0, held.start - 90), held.start)) &&
      !QUALIFIED.test(before)
    )
  if (held.kind !== 'bare') return !(held.words.startsWith('trong') && WITHIN.test(before))
  if (isYear) return false
  const closes = /^\s?(?:[.;,)]|$)/.test(after)
  const opens = held.start === 0 || /[(:]\s?$/.test(before)
  return (
    (closes || (opens && /^\s?[:,]/.test(after))) && !QUALIFIED.test(before) && !/\d-\p{Lu}|\d\/\p{Lu}/u.test(before)
  )
}

/** "giai đoạn 2021 - 2025", "nhiệm kỳ 2025 - 2030", "năm học 2024 - 2025": the frame of something, not the time of a task. */
function isFrame(text: string, heldFrom: number, start: number, last: Dated): boolean {
  if (last.iso.length === 4) return true
  return /(?:giai đoạn|nhiệm kỳ|khóa|năm học)\s$/iu.test(text.slice(Math.max(0, heldFrom - 12), start))
}

function recurrenceOf(text: string, date: Dated, recurrences: Recurrence[]): Recurrence | null {
  const after = recurrences.find(({ start }) => start >= date.end && start - date.end < 14)
  if (after) return after
  const before = recurrences.filter(
    ({ end }) => end <= date.start && date.start - end < 90 && !text.slice(end, date.start).includes(';'),
  )
  return before.at(-1) ?? null
}

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
function countedIn(text: string, known: Known): WhenAt[] {
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
