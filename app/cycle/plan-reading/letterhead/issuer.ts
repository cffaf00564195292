// Who issues a document that has lost its letterhead: put together, and therefore never sure.
import { beginsBody } from '../duties/bodies.ts'
import { foundAt, type Passage, part, rawOf, spansOf } from '../passage.ts'
import type { Signer, Text } from '../reading.ts'
import { inCapitals, plain } from '../structure/letters.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { isTypeLine } from '../structure/regions.ts'

const spelledPlace =
  /(?<![\p{L}])(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(\p{Lu}[\p{L}'’]*(?:\s(?!(?:Lần|Năm|Nhiệm|Giai|Chào|Lập|Tiến|Và|Đạt|Nông)(?![\p{L}]))\p{Lu}[\p{L}'’]*){0,4})/gu

/** From the signer's authority and the place in the subject; without an authority from "… xây dựng kế hoạch". */
export function issuerFrom(plan: PlanText, signer: Signer | null, subject: Passage | null): Text | null {
  const decided = authorityUnderTitle(plan)
  if (decided) return foundAt(plan.source, decided, 0.8)
  const authority = signer?.authority
  if (!signer || !authority) return issuerInPreamble(plan)
  const spans = spansOf(authorityPassage(plan, signer, authority), plan.source)
  if (spans.length === 0) return null
  const name = inCapitals(authority) ? authority.charAt(0) + authority.slice(1).toLowerCase() : authority
  const value = properly(name) + placeFor(authority, subject?.text ?? '')
  return { value, raw: rawOf(plan.source, spans), spans, confidence: 0.4 }
}

/** A decision names the one who decides once more, in capitals under its subject. */
function authorityUnderTitle({ head }: PlanText): Passage | null {
  const title = head.findIndex(({ whole }) => isTypeLine(whole.text))
  const line = head
    .slice(title + 2)
    .find(({ whole }) => inCapitals(whole.text) && beginsBody(whole.text.replace(/^CHỦ TỊCH /, '')))
  return title >= 0 && line && /^\W*quyet dinh\W*$/.test(plain(head[title]?.whole.text ?? '')) ? line.whole : null
}

function authorityPassage({ tail }: PlanText, signer: Signer, authority: string): Passage {
  const [first] = signer.spans
  for (const { whole } of tail) {
    const from = whole.text.indexOf(authority)
    if (from >= 0 && first && (whole.at[from] ?? 0) >= first[0]) return part(whole, from, from + authority.length)
  }
  return { text: '', at: [] }
}

const proper: [form: RegExp, name: string][] = [
  [/mttq/g, 'MTTQ'],
  [/việt nam/g, 'Việt Nam'],
  [/tncs hồ chí minh/g, 'TNCS Hồ Chí Minh'],
  [/ubnd/gi, 'UBND'],
  [/bch /gi, 'BCH '],
]

const properly = (name: string): string => proper.reduce((words, [form, printed]) => words.replace(form, printed), name)

/** " xã Bình An": the place of the authority's own level, else the first one; nothing where the authority names one. */
function placeFor(authority: string, subject: string): string {
  const words = plain(authority)
  if (
    /\b(?:xa|phuong|thi tran|huyen|quan|tinh|thanh pho|thi xa|dac khu) \S/.test(words) &&
    !/^(?:huyen|tinh|thanh|quan|thi|xa) (?:uy|doan)$/.test(words)
  )
    return ''
  const places = [...subject.matchAll(spelledPlace)].map(([all, level = '', name = '']) => ({ all, level, name }))
  const own = /^(huyen|tinh|quan) (?:uy|doan)|^thanh uy/.exec(words)
  if (own) {
    const level = own[1] ?? 'thanh pho'
    const place = places.find((found) => plain(found.level) === level) ?? places[0]
    return place ? ` ${place.name}` : ''
  }
  const communal = /^dang uy/.test(words)
    ? places.find(({ level }) => /^(?:xã|phường|thị trấn|đặc khu)$/.test(level))
    : undefined
  const place = communal ?? places[0]
  return place ? ` ${place.all}` : ''
}

const doer = /(?:^|[,;.]\s*)(\p{Lu}[\p{L}\s]{4,90}?)\s(?:xây dựng|ban hành|tổ chức|triển khai|phát động)\s/gu

function issuerInPreamble({ source, preamble }: PlanText): Text | null {
  for (const { text } of preamble.toReversed()) {
    if (!/nhu sau\W*$/.test(plain(text.text))) continue
    const found = [...text.text.matchAll(doer)].at(-1)
    if (!found?.[1]) continue
    const from = found.index + found[0].indexOf(found[1])
    return foundAt(source, part(text, from, from + found[1].length), 0.45)
  }
  return null
}
