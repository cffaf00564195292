// Words for what comes again: "hằng quý", "định kỳ 6 tháng", "mỗi tháng một lần".
import type { When } from '../reading.ts'

export type Recurrence = { start: number; end: number; every: NonNullable<When['every']> }

const UNIT = '(?:0?6|sáu)\\stháng|tuần|tháng|quý|năm|0?1\\snăm|một\\snăm'
const FORMS = new RegExp(
  `(?<!\\p{L})(?:(?:h[ằà]ng|mỗi|định\\skỳ)(?:\\s(?:h[ằà]ng|mỗi|báo\\scáo))?\\s(${UNIT})(?!\\p{L}|\\s\\d)|(${UNIT})\\s?(?:/|một\\s|01\\s)\\s?lần)`,
  'giu',
)
/** A list goes on: "định kỳ 6 tháng, hằng năm", "hằng quý, 6 tháng, năm". */
const MORE = new RegExp(`^(?:\\s?(?:,|và|hoặc)\\s?)(?:h[ằà]ng\\s)?(${UNIT})(?!\\p{L}|\\s\\d)`, 'iu')

export function recurrencesIn(text: string): Recurrence[] {
  const found: Recurrence[] = []
  for (const match of text.matchAll(FORMS)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    let end = match.index + match[0].length
    found.push({ start: match.index, end, every: everyOf(match[1] ?? match[2] ?? '') })
    for (;;) {
      const more = MORE.exec(text.slice(end, end + 24))
      if (!more) break
      found.push({ start: end, end: end + more[0].length, every: everyOf(more[1] ?? '') })
      end += more[0].length
    }
  }
  return found
}

function everyOf(words: string): Recurrence['every'] {
  const unit = words.toLowerCase()
  if (/(?:6|sáu)\stháng/.test(unit)) return 'half-year'
  if (unit.endsWith('năm')) return 'year'
  if (unit === 'quý') return 'quarter'
  return unit === 'tuần' ? 'week' : 'month'
}
