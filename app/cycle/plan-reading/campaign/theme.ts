// The campaign's theme and its slogans: quoted, in capitals, or simply what stands under their heading.

import { foundAt, type Passage, part } from '../passage.ts'
import type { Text } from '../reading.ts'
import { fold, inCapitals } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { quotesIn } from '../structure/quotes.ts'
import { below, contentOf } from '../structure/sections.ts'
import { sentencesOf } from '../structure/sentences.ts'

const THEME = /(?:chủ đề|tên gọi)(?!\s(?:năm học|sinh hoạt|công tác))/u
const SLOGAN = /khẩu hiệu|phương châm/u
/** Quotations that name something else. */
const NAMED =
  /(?:phong trào|mô hình|cuộc vận động|phần mềm|chương trình|cuộc thi|chuyên mục|giải|danh hiệu|công trình|đề án)(?:\s[^“"]{0,30})?$/u

export function themeOf(plan: PlanText): Text | null {
  const nodes = (plan.sections.get('theme') ?? []).slice(0, 20)
  for (const node of [...nodes, ...plan.nodes]) {
    const quoted = quotedAfter(node.text, THEME, 90)
    if (quoted) return foundAt(plan.source, quoted, 0.95)
  }
  for (const node of nodes) {
    const texts = [node.rest, ...ownTexts(plan, node, ['slogans', 'period'])]
    for (const text of texts) {
      const [first] = quotesIn(text)
      if (first && !SLOGAN.test(fold(text.text).slice(0, first.start))) return foundAt(plan.source, first.words, 0.9)
    }
  }
  for (const { text } of plan.preamble) {
    const quoted = quotedAfter(text, THEME, 90)
    if (quoted) return foundAt(plan.source, quoted, 0.9)
  }
  return unquoted(plan, nodes)
}

/** "Chủ đề: Đoàn kết, sáng tạo" or the paragraph under that heading, where no marks are set. */
function unquoted(plan: PlanText, nodes: OutlineNode[]): Text | null {
  for (const node of plan.nodes) {
    const label = /^(?:\d{4}\s)?(?:tên )?chủ đề[^:.;]{0,60}:\s/u.exec(fold(node.text.text))
    if (!label) continue
    const rest = trimmed(part(node.text, label[0].length))
    if (rest.text.length > 5 && rest.text.length < 400) return foundAt(plan.source, rest, 0.75)
  }
  for (const node of nodes) {
    if (SLOGAN.test(fold(node.heading.text)) && node.children.length > 1) continue
    const text = [node.rest, ...contentOf(node, plan.nodes).map((child) => child.text)].find(
      (one) => one.text.length > 5,
    )
    if (text && text.text.length < 400) return foundAt(plan.source, trimmed(text), inCapitals(text.text) ? 0.8 : 0.7)
  }
  return null
}

export function slogansOf(plan: PlanText): Text[] {
  const theme = themeOf(plan)
  const found: Passage[] = []
  for (const node of (plan.sections.get('slogans') ?? []).slice(0, 20)) {
    if (node.children.some((child) => SLOGAN.test(fold(child.heading.text)))) continue
    found.push(...slogansUnder(plan, node))
  }
  if (found.length === 0) for (const node of plan.nodes) found.push(...slogansSaid(node.text))
  const seen = new Set([fold(theme?.value ?? '')])
  const isNew = ({ text }: Passage) => !seen.has(fold(text)) && seen.add(fold(text))
  return found.filter(isNew).map((words) => foundAt(plan.source, words, 0.9))
}

function slogansUnder(plan: PlanText, node: OutlineNode): Passage[] {
  const texts = [node.rest.text === '' ? node.text : node.rest, ...ownTexts(plan, node, ['theme', 'period'])].filter(
    ({ text }) => text !== '',
  )
  const quoted = texts.flatMap((text) => sloganQuotes(text))
  if (quoted.length > 0) return quoted
  const label = /^(?:các\s)?(?:khẩu hiệu|phương châm)[^:]{0,80}:\s?/u
  const items = texts.slice(node.rest.text === '' ? 1 : 0)
  const run = label.exec(fold(node.text.text))
  if (items.length === 0 && run) items.push(part(node.text, run[0].length))
  return items.flatMap((text) => halves(text)).filter(({ text }) => text.length > 5 && text.length < 250)
}

function sloganQuotes(text: Passage): Passage[] {
  const folded = fold(text.text)
  const theme = folded.search(THEME)
  const slogan = folded.search(SLOGAN)
  return quotesIn(text)
    .filter(
      ({ start }) =>
        !NAMED.test(folded.slice(Math.max(0, start - 50), start)) &&
        !(theme >= 0 && start > theme && (slogan < theme || start < slogan)),
    )
    .flatMap(({ words }) => halves(words))
}

/** "với khẩu hiệu “…”; “…”" in running text. */
function slogansSaid(text: Passage): Passage[] {
  const folded = fold(text.text)
  const at = folded.search(/khẩu hiệu/u)
  if (at < 0) return []
  const found: Passage[] = []
  let reach = at + 100
  for (const { start, end, words } of quotesIn(text)) {
    if (start < at || start > reach) continue
    found.push(...halves(words))
    reach = end + 8
  }
  return found
}

/** One quotation may hold several, parted by ";". */
function halves(text: Passage): Passage[] {
  const parts: Passage[] = []
  let from = 0
  for (const match of text.text.matchAll(/;\s?/g)) {
    parts.push(trimmed(part(text, from, match.index)))
    from = match.index + match[0].length
  }
  parts.push(trimmed(part(text, from)))
  return parts.filter((words) => words.text !== '')
}

function quotedAfter(text: Passage, sign: RegExp, reach: number): Passage | null {
  const folded = fold(text.text)
  const at = folded.search(sign)
  if (at < 0) return null
  const quote = quotesIn(text).find(({ start }) => start > at && start - at <= reach)
  if (!quote || SLOGAN.test(folded.slice(at, quote.start)) || NAMED.test(folded.slice(at, quote.start))) return null
  return trimmed(quote.words)
}

const trimmed = (text: Passage): Passage =>
  part(
    text,
    text.text.search(/[^\s“”"«».,;:]/u),
    text.text.length - (/[\s“”"«».,;:]*$/u.exec(text.text)?.[0].length ?? 0),
  )

/** The texts under a node, without the parts that are about something else. */
function ownTexts(plan: PlanText, node: OutlineNode, others: ('theme' | 'slogans' | 'period')[]): Passage[] {
  const isForeign = ({ heading, text }: OutlineNode) =>
    others.some((role) => LABELS[role].test(fold(heading.text || text.text.slice(0, 30))))
  const title = node.children.length === 0 ? contentOf(node, plan.nodes) : []
  return [...title, ...below(node, isForeign)].flatMap(({ heading, text }) =>
    heading.text === '' ? sentencesOf(text) : [text],
  )
}

const LABELS = { theme: THEME, slogans: SLOGAN, period: /^thời gian/u }
