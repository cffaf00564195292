// What an amendment changes in the plan that it amends: where, from what, to what.

import { joined, type Passage, part, spansOf } from '../passage.ts'
import type { Change } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'

const verb =
  /\b(?:sua doi|sua|thay the|thay|bo sung|dieu chinh|gia han|keo dai|lui|chuyen|bai bo|bo|dinh chinh|nang|giam|rut ngan|huy bo)\b/
const opening = new RegExp(`^\\W*(?:(?:nay|tai|o)\\b.{0,160}?)?${verb.source}`)

/** "Khoản 1 Mục II được sửa đổi như sau". */
const passive = /^.{3,140}\b(?:duoc|nay|sua doi|sua|doc)\s(?:sua|bo sung|dieu chinh|thay|la|lai|thanh|nhu sau)/

export function changesOf({ source, outline }: PlanText): Change[] {
  const changes: Change[] = []
  const walk = (node: OutlineNode): void => {
    for (const child of node.children) {
      if (isImplementation(child)) continue
      const found = changesIn(source, child)
      changes.push(...found)
      if (found.length === 0) walk(child)
    }
  }
  walk(outline)
  return changes
}

const isImplementation = ({ heading }: OutlineNode): boolean =>
  /^(?:to chuc thuc hien|muc dich|yeu cau|hieu luc)/.test(plain(heading.text))

function changesIn(source: string, node: OutlineNode): Change[] {
  const words = plain(node.text.text)
  if (!opening.test(words.slice(0, 260)) && !passive.test(words.slice(0, 200))) return []
  const quotes = quotesIn(node.text.text)
  const paired = pairsOf(source, node.text, quotes)
  if (paired.length > 0) return paired
  return followed(source, node, quotes) ?? spoken(source, node.text) ?? struck(source, node.text) ?? []
}

type Quote = { from: number; to: number }

/** What stands in quotation marks, the marks left out. */
function quotesIn(text: string): Quote[] {
  return [...text.matchAll(/“([^“”]{1,3000})”|"([^"]{1,3000})"|«([^«»]{1,3000})»/g)].map((found) => ({
    from: found.index + 1,
    to: found.index + found[0].length - 1,
  }))
}

const between =
  /^\W*(?:duoc |nay )?(?:sua (?:doi )?(?:lai )?)?(?:thay )?(?:thanh|bang|sang|la|doc la)(?: (?:cum tu|noi dung|la|sau|tu|so))*\W*$/

/** “before” thành “after”. */
function pairsOf(source: string, text: Passage, quotes: Quote[]): Change[] {
  const changes: Change[] = []
  let clause = 0
  for (const [index, before] of quotes.entries()) {
    const after = quotes[index + 1]
    if (!after || !between.test(plain(text.text.slice(before.to, after.from)))) continue
    const what = whatOf(text.text.slice(clause, before.from - 1))
    const whole = part(text, clause, after.to + 1)
    changes.push({
      what,
      before: text.text.slice(before.from, before.to).trim(),
      after: text.text.slice(after.from, after.to).trim(),
      spans: spansOf(whole, source),
      confidence: 0.9,
    })
    clause = after.to + 1
  }
  return changes
}

/** "Bổ sung mục II như sau: “…”", also where the new words stand in the paragraphs below. */
function followed(source: string, node: OutlineNode, quotes: Quote[]): Change[] | null {
  const { text } = node.text
  const [quote] = quotes
  const colon = text.search(/:(?:\s|$)/)
  if (
    quote &&
    (/(?:sau|thanh|la|nhu sau|noi dung)\W*$/.test(plain(text.slice(0, quote.from))) ||
      (colon >= 0 && colon < quote.from))
  ) {
    const after = text.slice(quote.from, quote.to).trim()
    return [
      {
        what: whatOf(text.slice(0, quote.from - 1)),
        before: null,
        after,
        spans: spansOf(node.text, source),
        confidence: 0.85,
      },
    ]
  }
  if (colon < 0) return null
  const below = node.children.flatMap((child) => [child.whole, ...child.children.map(({ whole }) => whole)])
  const after = joined([part(node.text, colon + 1), ...below])
  if (after.text === '') return null
  const whole = joined([node.text, ...below])
  const words = after.text.replace(/^[“"]|[”"][.;]?$/g, '')
  return [
    { what: whatOf(text.slice(0, colon)), before: null, after: words, spans: spansOf(whole, source), confidence: 0.75 },
  ]
}

/** "Điều chỉnh thời gian tổng kết từ tháng 10/2025 sang tháng 12/2025". */
function spoken(source: string, text: Passage): Change[] | null {
  const found = /^(.{4,300}?)[,:]?\s+từ\s+(.{1,300}?)\s+(?:thành|sang|lên|xuống|còn|đến)\s+(.{1,300}?)[.;/]*$/u.exec(
    text.text,
  )
  const [, what = '', before = '', after = ''] = found ?? []
  if (found) return [{ what: whatOf(what), before, after, spans: spansOf(text, source), confidence: 0.8 }]
  const later =
    /^(.{4,300}?)\s+((?:đến|sang|thành|vào)\s+(?:hết\s+)?(?:ngày|tháng|quý|năm|cuối).{1,120}?)[.;/]*$/u.exec(text.text)
  const [, whose = '', until = ''] = later ?? []
  return later
    ? [{ what: whatOf(whose), before: null, after: until, spans: spansOf(text, source), confidence: 0.6 }]
    : null
}

/** "Bãi bỏ khoản 3 mục II": nothing comes in its place. */
function struck(source: string, text: Passage): Change[] | null {
  if (!/^\W*(?:bai bo|huy bo|bo)\b/.test(plain(text.text))) return null
  return [{ what: whatOf(text.text), before: null, after: '', spans: spansOf(text, source), confidence: 0.75 }]
}

const lead =
  /^[\s,;:.–-]*(?:(?:Nay|nay|Tại|tại|Ở|Sửa đổi|sửa đổi|sửa|Sửa|Thay thế|thay thế|Thay|thay|Bổ sung|bổ sung|Điều chỉnh|điều chỉnh|Gia hạn|Kéo dài|Lùi|Chuyển|Bãi bỏ|Hủy bỏ|Bỏ|Đính chính|Nâng|Giảm|và|vào|thêm|các|lại)(?=[\s,:]|$)[\s,]*)+/u
const trail =
  /[\s,;:.“"-]*(?:(?:(?<!cụm )từ|thay|sửa|sửa đổi|bổ sung|nội dung|sau|như sau|thành|là|như|được|nay|điều chỉnh|sửa lại|cụ thể)[\s,;:.“"-]*)+$/u

/** The place that is changed: the verbs before and behind it left off, unless nothing else is there. */
function whatOf(words: string): string {
  const bare = words.replace(lead, '').replace(/[\s“",:;.-]+$/, '')
  const what = bare.replace(trail, '').trim()
  return what || bare || words.trim()
}
