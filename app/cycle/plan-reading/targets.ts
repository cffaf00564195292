// Targets: numbers that a unit can reach or miss; and goals, which have none.
import { isOrdered } from './doers.ts'
import { datesUnder, knownDates } from './known-dates.ts'
import { fold } from './letters.ts'
import { type Counted, countedIn } from './numbers.ts'
import type { OutlineNode } from './outline.ts'
import { foundAt, type Passage, part, spansOf } from './passage.ts'
import { isAnniversary, type Known, type Stretch, stretchesIn } from './periods.ts'
import type { PlanText } from './plan-text.ts'
import type { Target, Text } from './reading.ts'
import type { Role } from './roles.ts'
import { leadOf, within } from './sections.ts'
import { sentencesOf } from './sentences.ts'
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
  const found = fields(plan).flatMap(({ node, isNamed }) =>
    clausesOf(node).flatMap((clause) =>
      targetsIn(plan.source, clause, { node, isNamed, known: datesUnder(node, known) }),
    ),
  )
  return [...found, ...targetsInTables(plan)]
}

/** The nodes that may set targets; `isNamed` where a heading says that they do. */
function fields(plan: PlanText): { node: OutlineNode; isNamed: boolean }[] {
  const named = within(plan.sections.get('targets') ?? [])
  const contents = within([...(plan.sections.get('contents') ?? []), ...(plan.sections.get('movements') ?? [])])
  const elsewhere = within(ELSEWHERE.flatMap((role) => plan.sections.get(role) ?? []))
  const aims = within([...(plan.sections.get('purpose') ?? []), ...(plan.sections.get('requirements') ?? [])])
  const anywhere = contents.size === 0 && named.size === 0
  return plan.nodes
    .filter(
      (node) =>
        node.style !== 'row' && (!elsewhere.has(node) || (contents.has(node) && !isUnder(node, elsewhere, contents))),
    )
    .filter((node) => named.has(node) || (!aims.has(node) && (contents.has(node) || anywhere)))
    .map((node) => ({ node, isNamed: named.has(node) }))
}

/** A section about something else that lies inside the contents stays out; one that holds the contents does not. */
function isUnder(node: OutlineNode, elsewhere: Set<OutlineNode>, contents: Set<OutlineNode>): boolean {
  for (let above: OutlineNode | null = node; above; above = above.parent) {
    if (elsewhere.has(above) && above.parent && contents.has(above.parent)) return true
  }
  return false
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

type Where = { node: OutlineNode; isNamed: boolean; known: Known }

function targetsIn(source: string, clause: Passage, { node, isNamed, known }: Where): Target[] {
  const numbers = numbersAt(clause.text, isNamed)
  if (numbers.length === 0) return []
  const times = timesIn(clause.text, known)
  return numbers.map((number, index) => {
    const previous = numbers[index - 1]
    const words = previous ? part(clause, cutBefore(clause.text, previous.end, number.start)) : trimmedEnd(clause)
    const by = byOf(times, number, { from: previous?.end ?? 0, to: numbers[index + 1]?.start ?? clause.text.length })
    const { from, value, upTo, unit, comparator } = number
    return {
      text: words.text.replace(/[\s.,;]+$/, ''),
      from,
      value,
      upTo,
      unit,
      comparator,
      by: by ?? inherited(node, known),
      spans: spansOf(words, source),
      confidence: isNamed ? 0.9 : 0.75,
    }
  })
}

/** The numbers of a clause that set a target. */
function numbersAt(text: string, isNamed: boolean): Counted[] {
  const folded = fold(text)
  return countedIn(text, folded).filter((number) => isTarget(folded, number, isNamed))
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
function byOf(times: Stretch[], number: Counted, { from, to }: { from: number; to: number }): string | null {
  const after = times.find(({ start }) => start >= number.end && start < to)
  if (after) return after.to
  const before = times.filter(({ start, end }) => end <= number.start && start >= from).at(-1)
  return before?.to ?? times.find(({ end }) => end <= number.start)?.to ?? null
}

const isCited = (text: string, start: number): boolean =>
  /(?:số\s\S+(?:\sngày)?|so với(?:\s(?:cùng kỳ|đầu|cuối))?|nhiệm kỳ|rà soát|kết quả|ngày sinh|\d\s?năm\s(?:ngày\s)?[^,;]{0,40})\s?$/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )

/** "Đến hết năm 2025, phấn đấu:" gives its day to the dashes under it. */
function inherited(node: OutlineNode, known: Known): string | null {
  const first = leadOf(node)
  for (let above = first ?? node.parent; above && above.level > 0; above = above.parent) {
    const lead = above.text.text
    if (lead.length > 300 || !/:\s?$|phấn đấu|chỉ tiêu|mục tiêu/iu.test(lead)) continue
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
