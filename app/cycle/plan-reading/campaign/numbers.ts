// Numbers in running text, in digits and in words, with what they count and how they bound it.
import { datesIn } from '../dates/dates.ts'
import type { Comparator } from '../reading.ts'
import { fold } from '../structure/letters.ts'

export type Counted = {
  start: number
  end: number
  from: number | null
  value: number
  upTo: number | null
  /** "11/15 xã": so many of all. */
  isShare: boolean
  unit: string
  comparator: Comparator | null
}

const DIGITS = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,9}(?:,\\d{1,3})?'
const FRACTIONS: Record<string, number> = {
  'một nửa': 50,
  'một phần hai': 50,
  'một phần ba': 33.33,
  'hai phần ba': 66.67,
  'một phần tư': 25,
  'ba phần tư': 75,
  'một phần năm': 20,
  'hai phần năm': 40,
  'ba phần năm': 60,
  'bốn phần năm': 80,
}
const WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const MEASURE =
  '%|‰|km2|km²|km|m2|m²|m3|m³|mét vuông|mét khối|mét|m|cm|ha|héc-ta|hecta|tấn|tạ|kg|lít|kwh|kw|mw|(?:nghìn |ngàn )?tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng|usd|triệu usd|tỷ usd|tỷ|triệu'
const FORM = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:(${DIGITS})(?:\\s?(%))?(?:\\s(?:đến|tới)\\s|\\s?[-–]\\s?)(${DIGITS})|(\\d{1,4})\\s?/\\s?(\\d{1,4})|(${DIGITS})|(${Object.keys(FRACTIONS).join('|')})|(?<=(?:ít nhất|tối thiểu|không dưới)\\s)(${Object.keys(WORDS).join('|')})(?!\\s(?:phần|nửa)))(?=\\s?(?:${MEASURE})|\\s)`,
  'gu',
)
const MEASURED = new RegExp(
  `^\\s?(${MEASURE})(?!\\p{L})(\\s?/\\s?(?:lao động|học kỳ|\\p{L}+)(?:/\\s?(?:năm|tháng|ngày|vụ))?)?`,
  'u',
)
const LONG_UNITS =
  /^(?:không gian văn hóa|công đoàn cơ sở|khu dân cư|tổ dân phố|hợp tác xã|thủ tục hành chính|người lao động|tổ chức đảng|chi bộ đảng|đề tài khoa học|hộ cận nghèo|nhà đại đoàn kết|căn nhà|sáng kiến kinh nghiệm|hộ gia đình|công trình thanh niên|doanh nghiệp|dịch vụ công|nhà văn hóa|khu vui chơi|tủ sách|nhà vệ sinh|hội viên|nông dân|gia đình)(?!\p{L})/u
/** What so many of so many may be, though it looks like a day: "9/12 xã". */
const SHARED =
  /^\s(?:xã|thôn|xóm|bản|ấp|phường|thị trấn|chi bộ|chi hội|chi đoàn|trường|khu|tổ|đơn vị|cơ sở|tiêu chí|chỉ tiêu|hộ|đảng bộ|huyện|lớp|điểm|công đoàn|công trình|dự án|gói thầu|sản phẩm|phòng|sở)(?!\p{L})/u
const UNIT_ENDS = new Set(
  `mới được đạt có trở trong vào của ở tại cho với và hoặc thoát hoàn là để do tham từ đến hưởng đủ năm trước so không theo ký khó ưu nâng xuất nữ trẻ lên xuống hiện đã sẽ mỗi về ra thành vượt khởi được phục đi cùng bằng hai ba số`.split(
    ' ',
  ),
)

/** Every number that counts something, in its order. */
export function countedIn(text: string, folded = fold(text)): Counted[] {
  const dates = datesIn(text, '2000').filter(({ iso }) => iso.length > 4)
  const found: Counted[] = []
  for (const match of folded.matchAll(FORM)) {
    const [all, low, , high, part, whole, single, fraction, word] = match
    const start = match.index
    const end = start + all.length
    const before = folded.slice(Math.max(0, start - 90), start)
    if (
      dates.some((date) => date.start < end && start < date.end) &&
      !(part && SHARED.test(folded.slice(end, end + 20)))
    )
      continue
    const isPart = part !== undefined && /^\s(?:tổng\s)?số\s/.test(folded.slice(end, end + 10))
    const unit = fraction || isPart ? { words: '%', length: 0 } : unitAt(folded, end)
    if (!unit) continue
    const at = { start, end: end + unit.length, unit: unit.words, isShare: part !== undefined }
    const value = isPart
      ? Math.round((Number(part) / Number(whole)) * 10_000) / 100
      : fraction
        ? (FRACTIONS[fraction] ?? 0)
        : word
          ? (WORDS[word] ?? 0)
          : numberOf(low ?? part ?? single ?? '')
    const upTo = high ? numberOf(high) : null
    if (upTo !== null && upTo <= value) continue
    const previous = found.at(-1)
    if (previous && risesFrom(folded, previous, start)) {
      found.pop()
      found.push({ ...at, from: previous.value, value, upTo, comparator: comparatorOf(before, folded.slice(at.end)) })
    } else
      found.push({
        ...at,
        from: null,
        value,
        upTo,
        comparator: upTo === null ? comparatorOf(before, folded.slice(at.end)) : null,
      })
  }
  return found
}

const numberOf = (digits: string): number => Number(digits.replace(/\.(?=\d{3})/g, '').replace(',', '.'))

/** "từ 71% lên 80%", "từ 4,2% xuống dưới 3,1%", "từ 71% năm 2025 lên 80%". */
function risesFrom(folded: string, previous: Counted, start: number): boolean {
  if (!/(?:^|\s)từ\s$/u.test(folded.slice(Math.max(0, previous.start - 4), previous.start))) return false
  return /^[^;.]{0,25}(?:lên|xuống|còn|đến|tới)\s(?:còn\s|trên\s|dưới\s|ít nhất\s|tối thiểu\s|không quá\s|mức\s)?$/u.test(
    folded.slice(previous.end, start),
  )
}

function unitAt(folded: string, end: number): { words: string; length: number } | null {
  const rest = folded.slice(end, end + 60)
  const measured = MEASURED.exec(rest)
  if (measured)
    return {
      words: (measured[1] ?? '') + (measured[2] ?? '').replace(/\s?\/\s?/, '/').trimEnd(),
      length: measured[0].trimEnd().length,
    }
  const blank = /^\s/.exec(rest)?.[0].length ?? 0
  const words = /^\p{L}+(?:[\s,]\s?\p{L}+){0,4}/u.exec(rest.slice(blank))?.[0]
  if (!words) {
    const quoted = /^[“"]([^“”"]{2,40})[”"]/u.exec(rest.slice(blank))
    return quoted?.[1] ? { words: quoted[1], length: blank + quoted[0].length } : null
  }
  const long = LONG_UNITS.exec(words)
  if (long) return { words: long[0], length: blank + long[0].length }
  const [first = '', second = ''] = words.split(' ')
  if (UNIT_ENDS.has(first)) return null
  const unit =
    second === '' || /,$/.test(first) || UNIT_ENDS.has(second)
      ? first.replace(/,$/, '')
      : `${first} ${second.replace(/,$/, '')}`
  return { words: unit, length: blank + unit.length }
}

function comparatorOf(before: string, after: string): Comparator | null {
  if (
    /^\s?(?:(?!loại|khá|tốt|hạng)\p{L}+\s?){0,5}trở lên/u.test(after.slice(0, 45)) &&
    !/^[^,;.]*[,;.]/u.test(after.slice(0, after.indexOf('trở lên')))
  )
    return '>='
  if (/^\s?(?:\p{L}+\s?){0,3}trở xuống/u.test(after.slice(0, 30))) return '<='
  const near = before.slice(-24)
  if (
    /(?:^|\s)từ\s$/u.test(near) &&
    /^(?!\s?đến\s)[^;.:]{0,40}trở lên/u.test(after) &&
    !/^[^;.]*đạt\s[^;.]*trở lên/u.test(after)
  )
    return '>='
  if (/đạt và vượt\s$/u.test(near)) return '>='
  if (/(?:không|ko)\s(?:được\s)?(?:dưới|thấp hơn|ít hơn)\s$/u.test(near)) return '>='
  if (/(?:ít nhất|tối thiểu|>=|≥)(?:\s(?:là|có|phải|đạt|được))*\s?$/u.test(near)) return '>='
  if (/(?:không quá|tối đa|không vượt quá|không vượt|<=|≤)(?:\s(?:là|có|còn))?\s?$/u.test(near)) return '<='
  if (/(?:^|\s)dưới\s(?:mức\s)?$/u.test(near))
    return /(?:^|\s)(?:không để|không)\s[^;.]{0,80}dưới\s(?:mức\s)?$/u.test(before) ? '>=' : '<'
  if (/(?:^|\s)(?:trên|hơn|vượt|vượt trên|cao hơn|quá)\s(?:mức\s)?$/u.test(near))
    return /không[^;.]{0,60}(?:trên|quá|hơn)\s(?:mức\s)?$/u.test(before) ? '<=' : '>'
  if (/(?:đạt|lợi) từ\s$/u.test(near) && /^\s?(?:trở|[.;,]|$)/.test(after)) return '>='
  return null
}
