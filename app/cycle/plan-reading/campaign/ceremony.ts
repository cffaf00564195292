// The launch ceremony: when, where, who attends, the programme.

import { datesIn } from '../dates/dates.ts'
import { knownDates } from '../dates/known-dates.ts'
import type { Known } from '../dates/periods.ts'
import { bodyAt } from '../duties/body-names.ts'
import { foundAt, type Passage, part, spansOf } from '../passage.ts'
import type { Ceremony, ProgrammeItem, Text } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { below, followersOf, within } from '../structure/sections.ts'
import { sentencesOf } from '../structure/sentences.ts'

const NAME =
  /(?<!\p{L})(?:buổi\s)?(?:lễ|hội nghị|buổi)\s(?:phát động|ra quân|khởi động|ký (?:giao ước|cam kết|kết))(?:\sphong trào)?(?:\sthi đua)?/u
const PARTICIPANTS = /^(?:về\s)?(?:thành phần|khách mời|đại biểu|mời|mời dự)(?!\p{L})/u
const PROGRAMME =
  /^(?:về\s)?(?:chương trình|nội dung chương trình|các bước|tiến trình|nội dung$|nội dung:|trình tự|nội dung (?:buổi )?lễ|diễn biến)(?!\p{L})/u
const TIME = /^(?:về\s)?thời gian/u

/** Who attends and what happens: there nobody is given work. */
export const isGuestList = (node: OutlineNode): boolean => {
  const label = fold((node.heading.text || node.text.text).slice(0, 60))
  return PARTICIPANTS.test(label) || PROGRAMME.test(label)
}

export function ceremonyOf(plan: PlanText): Ceremony | null {
  const sections = plan.sections.get('ceremony') ?? []
  const duties = within(plan.sections.get('implementation') ?? [])
  const own = sections.filter((node) => !duties.has(node))
  const nodes = own.length > 0 ? [...new Set(own.flatMap((node) => [node, ...below(node)]))] : []
  const sayings =
    nodes.length > 0
      ? nodes
      : plan.nodes.filter(
          (node) => !duties.has(node) && NAME.test(fold(node.text.text)) && datesIn(node.text.text, null).length > 0,
        )
  const [first] = sayings
  if (!first) return null
  const named = sayings.map(({ text }) => text).find(({ text }) => NAME.test(fold(text)))
  const match = named ? NAME.exec(fold(named.text)) : null
  const name =
    named && match
      ? part(named, match.index, match.index + match[0].length)
      : first.heading.text !== ''
        ? first.heading
        : first.text
  const known = knownDates(plan)
  const timing = timeOf(plan, sayings, known)
  return {
    name: name.text,
    when: timing?.when ?? null,
    tentative: timing?.tentative ?? false,
    place: placeOf(plan, sayings),
    joinedWith: joinedOf(plan, sayings),
    participants: participantsOf(nodes, sayings).map((item) => foundAt(plan.source, item, 0.9)),
    programme: listUnder(nodes, PROGRAMME).map((item, index) => itemOf(plan.source, item, index + 1)),
    spans: spansOf(first.whole, plan.source),
    confidence: nodes.length > 0 ? 0.9 : 0.7,
  }
}

function timeOf(plan: PlanText, nodes: OutlineNode[], known: Known): { when: Text; tentative: boolean } | null {
  for (const node of nodes) {
    const isTimed = TIME.test(fold(node.heading.text)) || TIME.test(fold(node.parent?.heading.text ?? ''))
    for (const sentence of sentencesOf(node.text)) {
      const folded = fold(sentence.text)
      if (!isTimed && !NAME.test(folded) && !TIME.test(folded)) continue
      const date = datesIn(sentence.text, known.year).find(
        ({ start }) => !/số\s\S+\s(?:ngày\s)?$/u.test(folded.slice(Math.max(0, start - 30), start)),
      )
      if (!date) continue
      return {
        when: foundAt(plan.source, part(sentence, date.start, date.end), 0.9, date.iso),
        tentative: /dự kiến|nghiên cứu/u.test(folded.slice(0, date.start + 40)),
      }
    }
  }
  return null
}

const PLACE =
  /(?:địa điểm\s?:\s|tại\s)((?:hội trường|trụ sở|nhà văn hóa|quảng trường|sân|trung tâm|khu|trường|ủy ban|ubnd|phòng họp|cơ quan|đình|di tích|công viên|tượng đài|nhà thi đấu|rạp)[^.;:()]{0,90})/u

function placeOf(plan: PlanText, nodes: OutlineNode[]): Text | null {
  for (const { text } of nodes) {
    const folded = fold(text.text)
    const match = PLACE.exec(folded)
    if (!match?.[1]) continue
    const start = match.index + match[0].length - match[1].length
    const words = match[1].replace(/,?\s(?:vào|gắn với|kết hợp|dự kiến|lúc|nhân)\s.*$/u, '')
    return foundAt(plan.source, part(text, start, start + words.length), 0.85)
  }
  return null
}

const JOINED =
  /(?:gắn với|kết hợp (?:với|cùng)|lồng ghép (?:với|vào|trong)|cùng với)\s(?=(?:hội nghị|lễ|đại hội|buổi|kỷ niệm|ngày|chương trình|tổng kết|sơ kết|khai mạc|kỳ họp|phiên|đợt))/u

function joinedOf(plan: PlanText, nodes: OutlineNode[]): Text | null {
  for (const node of nodes) {
    for (const sentence of sentencesOf(node.text)) {
      const folded = fold(sentence.text)
      const match = JOINED.exec(folded)
      if (!match) continue
      const start = match.index + match[0].length
      const stop = /[.;]|\s(?:theo|tại|vào)\s/u.exec(folded.slice(start))
      return foundAt(plan.source, part(sentence, start, stop ? start + stop.index : folded.length), 0.75)
    }
  }
  return null
}

/** Under their label, else in a sentence of the running text: "Thành phần dự gồm: …; …". */
function participantsOf(nodes: OutlineNode[], sayings: OutlineNode[]): Passage[] {
  const listed = listUnder(nodes, PARTICIPANTS)
  if (listed.length > 0) return listed
  for (const sentence of sayings.flatMap(({ text }) => sentencesOf(text))) {
    const colon = /^.{8,40}:\s/u.exec(sentence.text)?.[0].length ?? 0
    if (colon > 0 && PARTICIPANTS.test(fold(sentence.text))) return parted(part(sentence, colon)).map(trimmed)
  }
  return []
}

/** The items under a label, or those that run on behind it, parted by ";". */
function listUnder(nodes: OutlineNode[], label: RegExp): Passage[] {
  for (const node of nodes) {
    const folded = fold(node.heading.text !== '' ? node.heading.text : node.text.text)
    if (!label.test(folded) || /thời gian$/u.test(folded)) continue
    if (label === PARTICIPANTS && PROGRAMME.test(fold(node.children[0]?.heading.text ?? ''))) continue
    if (node.children.some((child) => label.test(fold(child.heading.text)))) continue
    const items = below(node).filter(
      (child) => child.text.text !== '' && !(child.children.length > 0 && child.rest.text === ''),
    )
    const followers = items.length === 0 && /:\s*$/.test(node.text.text) ? followersOf(node) : []
    if (followers.length > 0) return followers.map(({ text }) => trimmed(text))
    if (items.length > 0)
      return items.flatMap((child) => (items.length === 1 ? parted(child.text) : [child.text])).map(trimmed)
    const colon =
      node.rest.text !== '' && node.heading.text !== ''
        ? node.rest
        : part(node.text, node.text.text.search(/:\s|$/) + 1)
    if (colon.text !== '') return parted(colon).map(trimmed)
  }
  return []
}

function parted(text: Passage): Passage[] {
  const parts: Passage[] = []
  let from = 0
  for (const joint of text.text.matchAll(/;\s(?:và\s)?/g)) {
    parts.push(part(text, from, joint.index))
    from = joint.index + joint[0].length
  }
  parts.push(part(text, from))
  return parts.filter((item) => /\p{L}/u.test(item.text))
}

const trimmed = (text: Passage): Passage => part(text, 0, text.text.replace(/[\s.;,]+$/u, '').length)

function itemOf(source: string, item: Passage, order: number): ProgrammeItem {
  const folded = fold(item.text)
  const lead = /^đại diện\s/u.exec(folded)?.[0].length ?? 0
  const named = bodyAt(item.text, lead, folded)
  const who = named && named.duty !== null && named.certain ? part(item, 0, named.end).text : null
  return { order, item: item.text, who, spans: spansOf(item, source), confidence: 0.9 }
}
