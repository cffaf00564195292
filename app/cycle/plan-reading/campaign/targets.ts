// Targets: numbers that a unit can reach or miss; and goals, which have none.

import { datesUnder, knownDates } from '../dates/known-dates.ts'
import { isAnniversary, type Known, type Stretch, stretchesIn } from '../dates/periods.ts'
import { isOrdered } from '../duties/doers.ts'
import { foundAt, type Passage, part, spansOf } from '../passage.ts'
import type { Target, Text } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import type { Role } from '../structure/roles.ts'
import { leadOf } from '../structure/sections.ts'
import { sentencesOf } from '../structure/sentences.ts'
import { type Counted, countedIn } from './numbers.ts'
import { isTarget } from './target-signs.ts'
import { targetsInTables } from './target-tables.ts'

const ELSEWHERE: Role[] = [
  'theme',
  'slogans',
  'period',
  'ceremony',
  'participants',
  'programme',
  'review',
  'commendation',
  'budget',
  'implementation',
]

export function targetsOf(plan: PlanText): Target[] {
  const known = knownDates(plan)
  const closing = closingTimes(plan.nodes, known)
  const found = fields(plan).flatMap(({ node, isNamed }) => {
    const dates = datesUnder(node, known)
    const lead = leadTime(node, dates) ?? inherited(node, dates) ?? closingOver(node, closing)
    let follows = isNamed
    return clausesOf(node).flatMap((clause) => {
      const targets = targetsIn(plan.source, clause, { isNamed: follows, known: dates, lead })
      follows ||= targets.length > 0
      return targets
    })
  })
  return [...found, ...targetsInTables(plan)]
}

/** "Đến hết năm 2025, …; …": the time that opens a text holds for all of it. */
function leadTime({ heading, text }: OutlineNode, known: Known): string | null {
  const words = (heading.text || text.text).slice(0, 90)
  const [first] = timesIn(words, known)
  if (
    !first ||
    first.start > 45 ||
    !/(?:đến|trong|năm|phấn đấu|chỉ tiêu|mục tiêu|hết|cuối)\s/iu.test(words.slice(0, first.start + 5))
  )
    return null
  return countedIn(words).some(({ end }) => end <= first.start) ? null : first.to
}

/** "Các chỉ tiêu nêu tại mục này hoàn thành chậm nhất ngày 30/11/2026.": the day of every target of its section. */
function closingTimes(nodes: OutlineNode[], known: Known): Map<OutlineNode, string> {
  const times = new Map<OutlineNode, string>()
  for (const node of nodes) {
    const words = node.text.text
    if (!/^(?:các |những )?(?:chỉ tiêu|mục tiêu)\s(?:nêu|nói|trên|này)/iu.test(words) || words.length > 200) continue
    const to = timesIn(words, known)[0]?.to
    let section = node.parent
    while (section && section.level > 0 && section.heading.text === '') section = section.parent
    while (section?.parent && section.parent.level > 0 && section.style !== 'roman' && /mục/iu.test(words))
      section = section.parent
    if (to && section) times.set(section, to)
  }
  return times
}

function closingOver(node: OutlineNode, closing: Map<OutlineNode, string>): string | null {
  if (closing.size === 0) return null
  for (let above: OutlineNode | null = node; above; above = above.parent) {
    const time = closing.get(above)
    if (time) return time
  }
  return null
}

/** The nodes that may set targets; `isNamed` where a heading says that they do. The nearest heading decides. */
function fields(plan: PlanText): { node: OutlineNode; isNamed: boolean }[] {
  const of = (roles: Role[]) => new Set(roles.flatMap((role) => plan.sections.get(role) ?? []))
  const named = of(['targets'])
  const contents = of(['contents', 'movements'])
  const elsewhere = of([...ELSEWHERE, 'purpose', 'requirements'])
  const anywhere = contents.size === 0 && named.size === 0
  const verdicts = new Map<OutlineNode, 'named' | 'contents' | 'elsewhere' | null>()
  const verdictOf = (node: OutlineNode): 'named' | 'contents' | 'elsewhere' | null => {
    const own = named.has(node) ? 'named' : contents.has(node) ? 'contents' : elsewhere.has(node) ? 'elsewhere' : null
    return own ?? (node.parent ? (verdicts.get(node.parent) ?? null) : null)
  }
  for (const node of plan.nodes) verdicts.set(node, verdictOf(node))
  return plan.nodes
    .filter((node) => node.style !== 'row')
    .map((node) => ({ node, verdict: verdicts.get(node) ?? (anywhere ? 'contents' : 'elsewhere') }))
    .filter(({ verdict }) => verdict !== 'elsewhere')
    .map(({ node, verdict }) => ({ node, isNamed: verdict === 'named' }))
}

/** Sentences, cut at ";" too. */
function clausesOf({ heading, rest, text }: OutlineNode): Passage[] {
  const texts = heading.text !== '' && rest.text !== '' ? [heading, rest] : [text]
  return texts
    .flatMap((whole) => sentencesOf(whole))
    .flatMap((sentence) => {
      const clauses: Passage[] = []
      let from = 0
      for (const cut of sentence.text.matchAll(/;\s/g)) {
        clauses.push(part(sentence, from, cut.index))
        from = cut.index + 2
      }
      return [...clauses, part(sentence, from)]
    })
}

type Where = { isNamed: boolean; known: Known; lead: string | null }

function targetsIn(source: string, clause: Passage, { isNamed, known, lead }: Where): Target[] {
  const numbers = numbersAt(clause.text, isNamed)
  if (numbers.length === 0) return []
  const times = timesIn(clause.text, known)
  return numbers.map((number, index) => {
    const previous = numbers[index - 1]
    const words = previous ? part(clause, cutBefore(clause.text, previous.end, number.start)) : trimmedEnd(clause)
    const by = byOf(clause.text, times, number, {
      from: previous?.end ?? 0,
      to: numbers[index + 1]?.start ?? clause.text.length,
    })
    const { from, value, upTo, unit, comparator } = number
    return {
      text: words.text.replace(/[\s.,;]+$/, ''),
      from,
      value,
      upTo,
      unit,
      comparator,
      by: by ?? lead,
      spans: spansOf(words, source),
      confidence: isNamed ? 0.9 : 0.75,
    }
  })
}

/** "giúp 600 hộ đạt 8 tiêu chí", "100% cơ sở có ít nhất 01 mô hình": the second number only describes the first. */
const isNested = (one: Counted, other: Counted, between: string): boolean =>
  /^[^,;]{0,60}đạt\s$/u.test(between) || (one.unit === '%' && other.value <= 3 && /^[^,;]{0,80}$/u.test(between))

/** The numbers of a clause that set a target. */
function numbersAt(text: string, isNamed: boolean): Counted[] {
  const folded = fold(text)
  const numbers = countedIn(text, folded).filter((number) => isTarget(folded, number, isNamed))
  return numbers.filter((number, index) => {
    const previous = numbers[index - 1]
    return !previous || number.unit === '%' || !isNested(previous, number, folded.slice(previous.end, number.start))
  })
}

const trimmedEnd = (clause: Passage): Passage => part(clause, 0, clause.text.replace(/[\s.;/]+$/, '').length)

function cutBefore(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const joint = /,\s(?:trong đó,?\s|và\s)?|\s(?:và|trong đó)\s/u.exec(between)
  return joint ? from + joint.index + joint[0].length : to
}

const timesIn = (text: string, known: Known): Stretch[] =>
  stretchesIn(text, known).filter(
    (stretch) => !isAnniversary(stretch) && stretch.to !== null && !isCited(text, stretch.start),
  )

/** The time that stands behind the number, else before it, else that of the clause. */
function byOf(
  text: string,
  times: Stretch[],
  number: Counted,
  { from, to }: { from: number; to: number },
): string | null {
  const own = times.filter(({ start, end }) => end <= number.start && start >= from).at(-1)
  const after = times.find(({ start }) => start >= number.end && start < to)
  // "đến 30/6 đạt 50%, đến 31/12 đạt 100%": behind the comma begins the time of the next number
  if (after && !(own && to < text.length && /,\s(?:đến|cuối|hết|năm|trong)/u.test(text.slice(number.end, after.start))))
    return after.to
  const late = times.find(({ start }) => start >= number.end)
  return (own ?? times.find(({ end }) => end <= number.start) ?? late)?.to ?? null
}

const isCited = (text: string, start: number): boolean =>
  /(?:số\s\S+(?:\sngày)?|so với(?:\s\p{L}+){0,3}|nhiệm kỳ|rà soát|kết quả|ngày sinh|\d\s?năm\s(?:ngày\s)?[^,;]{0,40})\s?$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )

/** "Đến hết năm 2025, phấn đấu:" gives its day to the dashes under it. */
function inherited(node: OutlineNode, known: Known): string | null {
  const first = leadOf(node)
  for (let above = first ?? node.parent; above && above.level > 0; above = above.parent) {
    const lead = above.text.text
    if (lead.length > 300 || !/:\s?$|phấn đấu|chỉ tiêu|mục tiêu|^(?:đến|trong|năm|hết|từ)\s/iu.test(lead)) continue
    const stretch = stretchesIn(lead, known).find(
      (one) => one.to !== null && !isAnniversary(one) && !isCited(lead, one.start),
    )
    if (stretch && !/(?:nhiệm kỳ)\s$/iu.test(lead.slice(0, stretch.start))) return stretch.to
  }
  return null
}

export function goalsOf(plan: PlanText): Text[] {
  return fields(plan).flatMap(({ node, isNamed }) => {
    if (node.children.length > 0 && node.rest.text === '') return []
    const clauses = clausesOf(node).filter(({ text }) => text.length > 12)
    return clauses
      .filter(
        ({ text }) =>
          (isNamed || /^(?:không|hết|chấm dứt|không còn|phấn đấu)(?!\p{L})/iu.test(text)) &&
          !isOrdered(text) &&
          numbersAt(text, isNamed).length === 0,
      )
      .map((clause) => foundAt(plan.source, clause, 0.7))
  })
}
