// The phases of the campaign: name, beginning, end, aim, occasions.
import { knownDates } from '../dates/known-dates.ts'
import { isAnniversary, type Known, type Stretch, stretchesIn } from '../dates/periods.ts'
import { foundAt, type Passage, part, rawOf, spansOf } from '../passage.ts'
import type { Phase, Text } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { within } from '../structure/sections.ts'

const COUNT =
  '(?:19|20)\\d\\d\\s?[-–]\\s?(?:19|20)\\d\\d(?=\\s?[:(])|\\d{1,2}(?!\\d|[/.]\\d)|[ivx]{1,4}(?!\\p{L})|thứ\\s(?:nhất|hai|ba|tư|năm)|một|hai|ba|cao điểm(?:\\s\\d)?'
const NAME = new RegExp(`(?<!\\p{L})(?:đợt(?:\\sthi đua)?|giai đoạn|chặng|bước)(?:\\scao điểm)?\\s(?:${COUNT})`, 'gu')
/** What another sentence says about a phase: "sơ kết đợt 1", "báo cáo kết quả giai đoạn 2". */
const ABOUT =
  /(?:sơ kết|tổng kết|kết quả|danh sách|khen thưởng|hồ sơ|báo cáo|phụ trách|kết thúc|trong|của|sau|cho|và|các|xếp loại)\s(?:phong trào\s|kết quả\s)?$/u

export function phasesOf(plan: PlanText): Phase[] {
  const known = knownDates(plan)
  const foreign = within(
    ['implementation', 'purpose', 'requirements', 'targets'].flatMap(
      (role) => plan.sections.get(role as 'purpose') ?? [],
    ),
  )
  const own = within(plan.sections.get('period') ?? [])
  const candidates = [
    ...plan.nodes.filter((node) => own.has(node)),
    ...plan.nodes.filter((node) => !own.has(node) && !foreign.has(node)),
  ]
  const phases = new Map<string, Phase>()
  for (const node of candidates) {
    for (const phase of phasesIn(plan, node, known)) {
      const key = fold(phase.name)
      if (!phases.has(key)) phases.set(key, phase)
    }
  }
  return [...phases.values()]
}

function phasesIn(plan: PlanText, node: OutlineNode, known: Known): Phase[] {
  const text = part(node.text, 0, 6000)
  const folded = fold(text.text)
  const names = [...folded.matchAll(NAME)].filter(
    ({ index }) => !ABOUT.test(folded.slice(Math.max(0, index - 24), index)),
  )
  const stretches = stretchesIn(text.text, known).filter((stretch) => !isAnniversary(stretch))
  const found: Phase[] = []
  for (const [index, match] of names.entries()) {
    const opens = match.index <= 12 || /[;.:–-]\s$/u.test(folded.slice(0, match.index))
    if (!opens) continue
    const end = match.index + match[0].length
    const limit =
      names.slice(index + 1).find((next) => /[;.:]\s$/u.test(folded.slice(0, next.index)))?.index ?? text.text.length
    const stretch = stretches.find(
      (one) => one.start >= end && one.start < limit && isOwn(folded.slice(end, one.start), one, node),
    )
    const name = part(text, match.index, end)
    if (stretch)
      found.push(
        phaseOf(plan, {
          name,
          text: part(text, match.index, limit),
          stretch,
          rest: part(text, stretch.end, limit),
          node,
        }),
      )
    else if (match.index <= 12) {
      const below = stretchBelow(node, known) ?? yearsOf(match[0])
      if (below) found.push(phaseOf(plan, { name, text, stretch: below, rest: { text: '', at: [] }, node }))
    }
  }
  return found
}

/** The first stretch after the name is the phase's own, unless a review or a deadline comes between. */
function isOwn(between: string, { from, to }: Stretch, node: OutlineNode): boolean {
  if (/sơ kết|tổng kết|báo cáo|hoàn thành trước|nhiệm kỳ/u.test(between)) return false
  const isRange = from !== to
  if (!isRange && between.length > 40) return false
  return between.length < (node.heading.text !== '' ? 300 : 260)
}

/** "Đợt 1" as a heading, "Thời gian: từ … đến …" under it. */
function stretchBelow(node: OutlineNode, known: Known): Stretch | null {
  for (const { text } of node.children) {
    if (/sơ kết|tổng kết/u.test(fold(text.text).slice(0, 80))) continue
    if (!/^(?:thời gian|từ|bắt đầu|thực hiện)/u.test(fold(text.text))) continue
    const [first] = stretchesIn(text.text, known)
    if (first && !isAnniversary(first)) return first
  }
  return null
}

/** "Giai đoạn 2022 - 2023: …" has its time in its name. */
function yearsOf(name: string): Stretch | null {
  const years = /((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)$/.exec(name)
  return years?.[1] && years[2] ? { start: 0, end: 0, from: years[1], to: years[2] } : null
}

type Told = { name: Passage; text: Passage; stretch: Stretch; rest: Passage; node: OutlineNode }

function phaseOf(plan: PlanText, { name, text, stretch, rest, node }: Told): Phase {
  const spans = spansOf(text, plan.source)
  const aims = [
    part(rest, /^[\s).:;,–-]*/u.exec(rest.text)?.[0].length ?? 0),
    ...node.children.map((child) => child.text),
  ]
  const aim = aims.find((one) => one.text.length > 15 && !/^(?:tổ chức )?(?:sơ kết|tổng kết)/u.test(fold(one.text)))
  return {
    name: name.text,
    from: stretch.from,
    to: stretch.to,
    aim: aim ? foundAt(plan.source, aim, 0.8) : null,
    occasions: aim ? occasionsIn(plan, aim) : [],
    raw: rawOf(plan.source, spans),
    spans,
    confidence: 0.9,
  }
}

const OCCASION =
  /(?:kỷ niệm|đại hội|bầu cử|quốc khánh|ngày (?:thành lập|giải phóng|sinh|truyền thống|cách mạng)|\d{2,3} năm|chiến thắng|hội nghị)/u

/** "… lập thành tích chào mừng A; B và C": each feast an item. */
function occasionsIn({ source }: PlanText, aim: Passage): Text[] {
  const folded = fold(aim.text)
  const at = /(?:chào mừng|kỷ niệm)\s/u.exec(folded)
  if (!at) return []
  const from = at.index + (at[0].startsWith('chào') ? at[0].length : 0)
  const stop = /\.\s/.exec(aim.text.slice(from))
  const list = part(aim, from, stop ? from + stop.index : aim.text.length)
  const items: Passage[] = []
  let start = 0
  for (const joint of list.text.matchAll(
    /[;,]\s(?:và\s)?(?!nhiệm kỳ|lần thứ|khóa|thống nhất)|\svà\s(?=\d{2,3}\snăm)|\.{3}|…|$/gu,
  )) {
    items.push(part(list, start, joint.index))
    start = joint.index + joint[0].length
  }
  return items
    .filter(({ text }) => text.length > 6 && text.length < 200 && OCCASION.test(fold(text)))
    .map((item) => foundAt(source, item, 0.75))
}
