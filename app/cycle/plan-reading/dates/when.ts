// When a task is due, by the conventions of the reading: the words that hold a date decide whether it is a deadline.
import { blank, countedFrom, type WhenAt } from './counted-from.ts'
import { type Dated, datesIn } from './dates.ts'
import { isAnniversary, type Known, stretchesIn } from './periods.ts'
import { type Recurrence, recurrencesIn } from './recurrence.ts'

const HOLDERS = new Set(
  `trước chậm muộn trễ nhất không quá hết đến tới trong vào là hạn chót cùng thời gian điểm khoảng dự kiến cuối đầu giữa tuần
  thượng trung hạ từ kể bắt xong sau hoàn thành tháng năm ngày dịp cho lúc giờ sáng chiều thứ nhất hai ba tư nửa mùng
  thực hiện tổ chức vòng`.split(/\s+/),
)
const CLOCK = /^\(?\d{1,2}(?:h|g|giờ)?(?:\d\d)?(?:'|phút)?$/iu
/** A date without a marker that only qualifies a noun: "báo cáo tháng 8/2025", "chỉ tiêu năm 2025". */
const QUALIFIED =
  /(?:kết quả|nhiệm vụ|chỉ tiêu|kế hoạch|số liệu|công tác|kinh tế - xã hội|ngày lễ lớn|ngày|khóa|nhiệm kỳ|giai đoạn|lần thứ \S+|phong trào|số \S*\d\S*)\s?(?:của\s)?(?:(?:trong|đến)\s)?$/iu

/** "các ngày lễ lớn trong tháng 5": what lies within a time, not what is due then. */
const WITHIN = /(?:kết quả|nhiệm vụ|chỉ tiêu|ngày lễ(?: lớn)?|sự kiện|thành tích|đạt được)\s$/iu

/** Words without which no time is told. */
const TIMED = /\d|quý|h[ằà]ng\s|mỗi|định kỳ|lần/iu

/** Every when of the text, in its order. */
export function whensIn(text: string, known: Known): WhenAt[] {
  if (!TIMED.test(text)) return []
  const recurrences = recurrencesIn(text)
  const counted = countedFrom(text, known)
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

/** "dịp lễ 30/4 và 01/5" names days off. */
const HOLIDAY = /(?:lễ|tết)\s(?:(?:ngày\s)?\d{1,2}\/\d{1,2}(?:,\s|\s(?:và|-)\s))*$/iu

function isDue(text: string, held: Held, date: Dated): boolean {
  const before = text.slice(Math.max(0, held.start - 40), held.start)
  if (held.kind === 'bare' && HOLIDAY.test(before)) return false
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
  const after = recurrences.find(
    ({ start }) => start >= date.end && start - date.end < 45 && !/[;.]/.test(text.slice(date.end, start)),
  )
  if (
    after &&
    (after.start - date.end < 14 ||
      /^[\s,]*(?:và|,|ngày|trước|hoặc|\d|\/|\s)*$/u.test(text.slice(date.end, after.start)))
  )
    return after
  const before = recurrences.filter(
    ({ end }) => end <= date.start && date.start - end < 90 && !text.slice(end, date.start).includes(';'),
  )
  return before.at(-1) ?? null
}
