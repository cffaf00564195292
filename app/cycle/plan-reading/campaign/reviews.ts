// Interim and final reviews, one element for each however often the text says it.
import { datesIn } from '../dates/dates.ts'
import { datesUnder, knownDates } from '../dates/known-dates.ts'
import type { Known } from '../dates/periods.ts'
import { whensIn } from '../dates/when.ts'
import { type Passage, part, spansOf } from '../passage.ts'
import type { Review } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { within } from '../structure/sections.ts'
import { sentencesOf } from '../structure/sentences.ts'

type Said = { kind: Review['kind']; when: string | null; words: Passage; isReport: boolean }

const REVIEW = /(?<!\p{L})(sơ kết|sơ, tổng kết|tổng kết)(?!\p{L})/gu
/** A review of something else, or one that only serves to date another matter. */
const OTHER =
  /(?:khen thưởng|khi|sau|dịp|lễ|khi tổ chức|lồng ghép vào|gắn với (?:hội nghị\s)?|thường xuyên tổ chức|kiểm tra,)\s$/u
const OTHER_AFTER =
  /^\s(?:công tác(?!\sthi đua)|năm học|hội nghị|nghị quyết|chỉ thị|việc thực hiện|\d{1,2} năm|và biểu dương|mô hình)/u
const REPORT =
  /(?:báo cáo|hồ sơ|danh sách|số liệu)\s?:?\s(?:kết quả\s)?(?:(?:thực hiện|phong trào|thi đua)\s)*(?:sơ kết,?\s(?:và\s)?)?$/u

export function reviewsOf(plan: PlanText): Review[] {
  const known = knownDates(plan)
  const silent = within([...(plan.sections.get('purpose') ?? []), ...(plan.sections.get('requirements') ?? [])])
  const firm = within([...(plan.sections.get('period') ?? []), ...(plan.sections.get('review') ?? [])])
  const duties = within(plan.sections.get('implementation') ?? [])
  const first = mentions(
    plan.nodes.filter((node) => firm.has(node) && !duties.has(node) && !silent.has(node)),
    known,
  )
  const later = mentions(
    plan.nodes.filter((node) => !firm.has(node) && !silent.has(node) && !duties.has(node)),
    known,
  )
  const last = mentions(
    plan.nodes.filter((node) => duties.has(node)),
    known,
  )
  const said = [...first, ...later, ...last].slice(0, 500)
  const dated = merged(
    said.filter(({ when, isReport }) => when !== null && !isReport),
    first,
  )
  for (const mention of first)
    if (mention.when === null && !mention.isReport && !dated.some(({ kind }) => kind === mention.kind))
      dated.push(mention)
  return dated
    .map(
      ({ kind, when, words }): Review => ({
        kind,
        when,
        reportBy: reportBy(kind, dated, said),
        spans: spansOf(words, plan.source),
        confidence: when ? 0.9 : 0.6,
      }),
    )
    .sort((one, other) => (one.when ?? '9').localeCompare(other.when ?? '9'))
}

/** What the phases and the review section say comes first; elsewhere only what they leave open. */
function merged(said: Said[], firm: Said[]): Said[] {
  const kept: Said[] = []
  for (const mention of said) {
    const isFirm = firm.includes(mention)
    const known = kept.some((other) => other.kind === mention.kind && (!isFirm || overlaps(other.when, mention.when)))
    if (!known) kept.push(mention)
  }
  return kept
}

const overlaps = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && (one.startsWith(other) || other.startsWith(one))

function reportBy(kind: Review['kind'], reviews: Said[], said: Said[]): string | null {
  if (reviews.filter((other) => other.kind === kind).length > 1) return null
  return said.find((mention) => mention.isReport && mention.kind === kind && mention.when !== null)?.when ?? null
}

function mentions(nodes: OutlineNode[], known: Known): Said[] {
  return nodes.flatMap((node) => {
    const texts = node.heading.text !== '' && node.rest.text !== '' ? [node.heading, node.rest] : [node.text]
    const dates = datesUnder(node, known)
    const isHeading = (words: Passage) => words === node.heading || (node.rest.text === '' && node.children.length > 0)
    return texts.flatMap((text) =>
      sentencesOf(text)
        .flatMap((sentence) => saidIn(sentence, dates))
        .filter(({ when }) => when !== null || !isHeading(text)),
    )
  })
}

/** Told dates, and months that simply stand beside a review: "Tháng 6/2026 tổ chức sơ kết". */
function timesIn(text: string, known: Known): Time[] {
  const told = whensIn(text, known).filter(({ due }) => due !== null)
  const beside = datesIn(text, known.year)
    .filter(({ iso, start, end }) => iso.length > 4 && !told.some((when) => when.start < end && start < when.end))
    .filter(
      ({ start, end }) =>
        BESIDE.test(text.slice(end, end + 45)) || BEHIND.test(text.slice(Math.max(0, start - 60), start)),
    )
    .map(({ start, end, iso }) => ({ start, end, due: iso }))
  return [...told, ...beside].sort((one, other) => one.start - other.start)
}

type Time = { start: number; end: number; due: string | null }
const BESIDE = /^[\s,:]{1,2}(?:(?:tổ chức|tiến hành|sẽ|dự kiến|hội nghị)\s){0,3}(?:sơ|tổng) kết/iu
const BEHIND =
  /(?:sơ|tổng) kết(?:\s(?:phong trào|đợt|thi đua|giai đoạn|kế hoạch|\d|[IVX]+|toàn đợt|vào|:)){0,6}\s?[:(]?\s?(?:ngày\s)?$/iu

/** The first date, and those that stand in one list with it: "vào tháng 7/2026, tháng 01/2027". */
function listed(times: Time[], folded: string): Time[] {
  const own: Time[] = []
  for (const time of times) {
    const last = own.at(-1)
    if (
      last &&
      !/^\s?(?:,|và|;)\s(?:(?:và|vào|trong|trước|ngày|tháng|quý)\s)*$/u.test(folded.slice(last.end, time.start))
    )
      break
    own.push(time)
  }
  return own
}

const isOther = (folded: string, start: number, end: number): boolean =>
  OTHER.test(folded.slice(Math.max(0, start - 60), start)) || OTHER_AFTER.test(folded.slice(end))

function saidIn(sentence: Passage, known: Known): Said[] {
  const folded = fold(sentence.text)
  const found = [...folded.matchAll(REVIEW)].filter(
    ({ 0: word, index }) => !isOther(folded, index, index + word.length),
  )
  const whens = found.length === 0 ? [] : timesIn(sentence.text, known)
  const said: Said[] = []
  const taken = new Set<Time>()
  for (const [index, match] of found.entries()) {
    const before = folded.slice(Math.max(0, match.index - 60), match.index)
    const end = match.index + match[0].length
    const previous = found[index - 1]
    const from = previous ? previous.index + previous[0].length : 0
    const next = found[index + 1]?.index ?? folded.length
    const after = whens.filter(({ start }) => start >= end && start < next)
    const ahead = whens.filter(
      (when) => when.end <= match.index && when.start >= from && !/[;.]/.test(folded.slice(when.end, match.index)),
    )
    const follows = said.at(-1)?.isReport === true && !/[;.]/.test(folded.slice(from, match.index))
    const isReport = REPORT.test(before) || follows
    const kinds: Review['kind'][] =
      match[1] === 'sơ kết' ? ['interim'] : match[1] === 'tổng kết' ? ['final'] : ['interim', 'final']
    const beside = ahead
      .slice(-1)
      .filter((when) => !taken.has(when) && BESIDE.test(folded.slice(when.end, when.end + 45)))
    const own = beside.length > 0 ? beside : after.length > 0 ? listed(after, folded) : ahead.slice(-1)
    for (const when of own) taken.add(when)
    for (const kind of kinds) {
      const words = part(
        sentence,
        Math.min(match.index, own[0]?.start ?? match.index),
        own.at(-1)?.end ?? Math.min(next, folded.length),
      )
      if (own.length === 0) said.push({ kind, when: null, words, isReport })
      for (const when of own) said.push({ kind, when: when.due, words, isReport })
    }
  }
  return said
}
