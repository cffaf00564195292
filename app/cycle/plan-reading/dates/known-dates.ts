// What the rest of the document lends to a date: its year, the day it was issued, the day of the launch.

import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { datesIn, type YearOf } from './dates.ts'
import { isAnniversary, type Known, stretchesIn } from './periods.ts'

const ofPlan = new WeakMap<PlanText, Known>()

export function knownDates(plan: PlanText): Known {
  const known = ofPlan.get(plan) ?? readKnown(plan)
  ofPlan.set(plan, known)
  return known
}

function readKnown(plan: PlanText): Known {
  const issued = issuedOn(plan)
  const year = issued ? yearFrom(issued) : (yearHalfTold(plan) ?? yearNamed(plan))
  return { year, issued, launched: launchedOn(plan, year) }
}

/** A month before that of the document is one of the year after: a plan of November asks for a report "trước ngày 20/3". */
function yearFrom(issued: string): YearOf {
  const [year, month] = issued.split('-').map(Number)
  return (asked) => String((year ?? 0) + (asked < (month ?? 0) - 1 ? 1 : 0))
}

function issuedOn({ head }: PlanText): string | null {
  for (const { text } of head) {
    const at = text.text.search(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm/iu)
    const [date] = at < 0 ? [] : datesIn(text.text.slice(at), null)
    if (date?.iso.length === 10) return date.iso
  }
  return null
}

/** "ngày      tháng 02 năm 2023": the day was left open for the pen, the year was not. */
function yearHalfTold({ head }: PlanText): string | null {
  for (const { text } of head) {
    const told = /ngày[\s.…]*(?:\d{0,2})[\s.…]*tháng[\s.…]*(?:\d{0,2})[\s.…]*năm\s((?:19|20)\d\d)/iu.exec(text.text)
    if (told?.[1]) return told[1]
  }
  return null
}

/** Without a date of its own a document is of the latest year that its bases carry. */
function yearNamed({ head, preamble }: PlanText): string | null {
  const words = [...head, ...preamble].map(({ text }) => text.text).join(' ')
  const days = datesIn(words, null).filter(({ iso, yearGiven }) => iso.length === 10 && yearGiven)
  return (
    days
      .map(({ iso }) => iso.slice(0, 4))
      .sort()
      .at(-1) ?? null
  )
}

const LAUNCH = /(?:lễ|hội nghị)?\s?phát động|khai mạc|thời gian(?:,? địa điểm)?(?: tổ chức)?\s?:/iu

function launchedOn({ sections, nodes }: PlanText, year: YearOf): string | null {
  for (const node of [...(sections.get('ceremony') ?? [])]) {
    const texts = [node, ...node.children, ...node.children.flatMap(({ children }) => children)].map(
      ({ text }) => text.text,
    )
    for (const words of texts) {
      if (!LAUNCH.test(words) && !LAUNCH.test(node.heading.text)) continue
      const date = datesIn(words, year).find(({ iso }) => iso.length === 10)
      if (date) return date.iso
    }
  }
  for (const { text } of nodes) {
    const at = /lễ phát động/iu.exec(text.text)?.index ?? -1
    const words = at < 0 ? '' : (/^[^.;]{0,90}/.exec(text.text.slice(at))?.[0] ?? '')
    const date = datesIn(words, year).find(({ iso }) => iso.length === 10)
    if (date && !/(?:trước|chậm nhất|hoàn thành|xong)[^:]{0,20}$/iu.test(words.slice(0, date.start))) return date.iso
  }
  return null
}

/** What a section lends: the years of the phase, or the year in a heading, that a node stands under. */
export function datesUnder(node: OutlineNode, known: Known): Known {
  const own = ofNode.get(node) ?? lentBy(node, known)
  if (own) {
    ofNode.set(node, own)
    return own
  }
  const above = node.parent && node.parent.level > 0 ? datesUnder(node.parent, known) : known
  ofNode.set(node, above)
  return above
}

const ofNode = new WeakMap<OutlineNode, Known>()

function lentBy(node: OutlineNode, known: Known): Known | null {
  const words = (node.heading.text || (node.children.length > 0 ? node.text.text : '')).slice(0, 200)
  const stretch = stretchesIn(words, known).find(
    (one) => one.from && one.to && !isAnniversary(one) && !FRAME.test(words.slice(0, one.start)),
  )
  return stretch?.from && stretch.to ? { ...known, year: yearWithin(stretch.from, stretch.to) } : null
}

const FRAME = /(?:nhiệm kỳ|giai đoạn|số\s\S+\sngày)\s$/iu

function yearWithin(from: string, to: string): YearOf {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  const begins = Number(/^\d{4}-(\d\d)/.exec(from)?.[1] ?? 1)
  return first === last ? first : (month) => (month >= begins ? first : last)
}
