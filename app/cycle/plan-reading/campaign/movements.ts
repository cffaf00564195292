// The movements that the plan names inside its campaign; one with two names is one.
import { knownDates } from '../dates/known-dates.ts'
import { type Known, stretchesIn } from '../dates/periods.ts'
import { type Passage, part, spansOf } from '../passage.ts'
import type { Movement } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { type Quote, quotesIn } from '../structure/quotes.ts'
import { within } from '../structure/sections.ts'
import { piecesOf } from '../structure/sentences.ts'

/** The nouns that quotations follow: the nearest one before a quotation says what it names. */
const NOUN =
  /(?<!\p{L})(phong trào|giải thưởng|giải|mô hình|cuộc thi|hội thi|hội diễn|phần mềm|chuyên mục|chuyên đề|chương trình|câu lạc bộ|cuộc vận động|cuộc vận động|danh hiệu|hoạt động|quỹ|đề án|dự án|gương|biểu hiện|việc|công trình|tuyến|ngày hội|tổ|đội|liên hoan|khẩu hiệu|chủ đề|chiến dịch|sổ|điển hình|phương châm|hội|tiêu chí|mục tiêu|bộ ảnh|cuộc|tháng|đợt thi đua|tủ sách|tinh thần)(?!\p{L})/gu

/** No plan names more; a text that does is noise. */
const MOST = 200

export function movementsOf(plan: PlanText): Movement[] {
  const known = knownDates(plan)
  const silent = within(
    ['purpose', 'requirements', 'theme', 'slogans', 'ceremony'].flatMap(
      (role) => plan.sections.get(role as 'purpose') ?? [],
    ),
  )
  const campaign = letters(plan.head.map(({ text }) => text.text).join(' '))
  const found = new Map<string, Movement>()
  for (const node of plan.nodes) {
    if (silent.has(node)) continue
    if (found.size >= MOST) break
    const named = piecesOf(node.text).flatMap((text) => movementsIn(plan.source, text, known))
    for (const movement of [...headingMovement(plan.source, node), ...named]) {
      const key = letters(movement.name)
      if (campaign.includes(key)) continue
      const same = [...found.keys()].find((other) => other === key || other.includes(key) || key.includes(other))
      const old = same === undefined ? undefined : found.get(same)
      if (!old) found.set(key, movement)
      else {
        old.period ??= movement.period
        old.launchedBy ??= movement.launchedBy
      }
    }
  }
  return [...found.values()]
}

const letters = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Movements that the whole country knows are also named without quotation marks. */
const KNOWN =
  /phong trào (?:thi đua )?(toàn dân bảo vệ an ninh tổ quốc|dân vận khéo|toàn dân đoàn kết xây dựng đời sống văn hóa|cả nước chung sức xây dựng nông thôn mới|người tốt,? việc tốt)(?!\p{L})/gu

/** "1. Phong trào nông dân thi đua …": a heading over its own dashes names a movement without quotation marks. */
function headingMovement(source: string, { heading, children, style }: OutlineNode): Movement[] {
  const lead = /^phong trào\s(?=\p{Ll}+\s\p{Ll}+\s\p{Ll}+)/iu.exec(heading.text)?.[0].length ?? 0
  if (lead === 0 || style === 'title' || children.length === 0 || /[“"«]/.test(heading.text)) return []
  if (!/^\p{L}+\s\p{L}+\s(?:thi đua|tham gia|xây dựng|giúp)\s/u.test(heading.text.slice(lead))) return []
  return [unquoted(source, heading, lead, heading.text.length - lead)]
}

function unquoted(source: string, text: Passage, at: number, length: number): Movement {
  const name = part(text, at, at + length)
  return { name: name.text, period: null, launchedBy: null, spans: spansOf(name, source), confidence: 0.7 }
}

type Group = { quotes: Quote[]; before: string; after: number }

function movementsIn(source: string, text: Passage, known: Known): Movement[] {
  const folded = fold(text.text)
  if (!/phong trào|thi đua\s[“"]/u.test(folded)) return []
  const groups = grouped(text, folded)
  const plain = [...folded.matchAll(KNOWN)].map(({ index, 0: all, 1: name = '' }) =>
    unquoted(source, text, index + all.length - name.length, name.length),
  )
  return [
    ...plain,
    ...groups.map(({ quotes, before, after }, index) => {
      const [first, last] = [quotes[0], quotes.at(-1)]
      const name = part(text, first?.start ?? 0, last?.end ?? 0)
      const behind = folded.slice(last?.end ?? 0, Math.min(after, groups[index + 1]?.quotes[0]?.start ?? after))
      const stretch = stretchesIn(behind, known).find(
        ({ start, from, to }) => start < 45 && !(from === to && from?.length === 10),
      )
      return {
        name: quotes.length === 1 ? (first?.words.text ?? name.text) : name.text,
        period: stretch ? { from: stretch.from, to: stretch.to } : null,
        launchedBy: launcher(text.text, before, last?.end ?? 0, behind),
        spans: spansOf(name, source),
        confidence: 0.85,
      }
    }),
  ]
}

/** Quotations that the word "phong trào" names; after the singular a second one is another name of the same. */
function grouped(text: Passage, folded: string): Group[] {
  const groups: Group[] = []
  let open: { isPlural: boolean; end: number; before: string } | null = null
  let from = 0
  for (const quote of quotesIn(text)) {
    const between = folded.slice(from, quote.start)
    from = quote.end
    const noun = [...between.matchAll(NOUN)].at(-1)
    const sentenceEnds = /[.]\s/.test(between)
    if (
      noun?.[1] === 'phong trào' ||
      (noun === undefined &&
        /(?<!đợt\s)thi đua\s$/u.test(between) &&
        /^[^;.]{0,12}do\s/u.test(folded.slice(quote.end, quote.end + 20)))
    ) {
      const at = noun?.index ?? between.length
      const words = between.slice(Math.max(0, at - 16), at)
      if (between.length - at > 120) {
        open = null
        continue
      }
      open = {
        isPlural: /(?:các|những|hai|ba|bốn|năm|sáu|\d)\s(?:\p{L}+\s)?$/u.test(words),
        end: quote.end,
        before: between,
      }
      groups.push({ quotes: [quote], before: between, after: nextStop(folded, quote.end) })
    } else if (open && !sentenceEnds && (noun === undefined || noun.index > 60) && between.length < 140) {
      const group = groups.at(-1)
      if (RENAMED.test(between) || (/^\s?(?:,|và|-|\()\s?$/u.test(between) && sharesTail(group?.quotes.at(-1), quote)))
        group?.quotes.push(quote)
      else if (open.isPlural || /^\s?(?:[;,]|và\s)/.test(between))
        groups.push({ quotes: [quote], before: open.before, after: nextStop(folded, quote.end) })
      else open = null
    } else open = null
  }
  return groups
}

/** "Nghìn việc tốt", còn gọi là "Hoa điểm mười". */
const RENAMED = /^\s?,?\s?\(?(?:hay )?(?:còn (?:được )?gọi là|gọi tắt là|tên gọi khác là|hay)\s?$/u

/** "Chi bộ bốn tốt", "Đảng bộ cơ sở bốn tốt": the same thing at two levels. */
function sharesTail(one: Quote | undefined, other: Quote): boolean {
  const [left = [], right] = [one && letters(one.words.text).split(' '), letters(other.words.text).split(' ')]
  return left.length > 1 && right.length > 1 && left.slice(-2).join(' ') === right.slice(-2).join(' ')
}

function nextStop(folded: string, end: number): number {
  const stop = folded.slice(end).search(/[.;]\s|$/)
  return end + stop
}

function launcher(text: string, before: string, end: number, behind: string): string | null {
  const after = /^[^“";.]{0,80}?do\s(.{3,80}?)\s(?:phát động|khởi xướng|chủ trì)/u.exec(behind)
  if (after?.[1]) return original(text, end + after[0].indexOf(after[1]), after[1].length)
  const ahead = /do\s([^“";.]{3,80}?)\s(?:phát động|khởi xướng)[^“"]{0,20}$/u.exec(before)
  if (!ahead?.[1]) return null
  const at = fold(text).indexOf(ahead[1])
  return at < 0 ? null : original(text, at, ahead[1].length)
}

const original = (text: string, at: number, length: number): string => text.slice(at, at + length)
