// One dash is one task, parted only where its deadlines differ for different jobs.

import type { WhenAt } from '../dates/counted-from.ts'
import type { Known } from '../dates/periods.ts'
import { deadlineOf, whensIn } from '../dates/when.ts'
import { type Passage, part } from '../passage.ts'
import { fold } from '../structure/letters.ts'
import { sentencesOf } from '../structure/sentences.ts'
import { verbLengthAt } from './task-verbs.ts'

export type TaskPart = { text: Passage; whens: WhenAt[]; isNumbered: boolean }

export function taskParts(text: Passage, known: Known): TaskPart[] {
  const parts = sentencesOf(text).flatMap((sentence) => partsOfSentence(sentence, known))
  const joined: TaskPart[] = []
  for (const next of parts) {
    const last = joined.at(-1)
    if (last && !last.isNumbered && sameDay(last, next)) joined.splice(-1, 1, together(text, last, next))
    else joined.push(next)
  }
  return joined
}

const sameDay = (one: TaskPart, other: TaskPart): boolean =>
  JSON.stringify(deadlineOf(one.whens)) === JSON.stringify(deadlineOf(other.whens))

/** Two neighbours and all that stands between them. */
function together(whole: Passage, one: TaskPart, other: TaskPart): TaskPart {
  const from = whole.at.indexOf(one.text.at[0] ?? -1)
  const to = whole.at.lastIndexOf(other.text.at.at(-1) ?? -1)
  return { text: part(whole, from, to + 1), whens: [...one.whens, ...other.whens], isNumbered: other.isNumbered }
}

function partsOfSentence(text: Passage, known: Known): TaskPart[] {
  const whens = whensIn(text.text, known)
  const numbered = [...text.text.matchAll(NUMBERED)].map(
    ({ index, 0: all }) => index + all.length - all.trimStart().length,
  )
  const isNumbered = numbered.length > 1
  const cuts = isNumbered ? numbered.filter((cut) => cut > 0) : cutsIn(text.text, whens)
  const parts: TaskPart[] = []
  let from = 0
  for (const cut of [...cuts, text.text.length]) {
    const inside = whens.filter(({ start }) => start >= from && start < cut)
    const words = part(text, from, cut)
    if (/\p{L}/u.test(words.text)) parts.push({ text: words, whens: inside, isNumbered })
    from = cut
  }
  return parts
}

/** Every ";" that a job of its own stands behind, and the softer joints between two days. */
function cutsIn(text: string, whens: WhenAt[]): number[] {
  const folded = fold(text)
  const cuts = new Set<number>()
  for (const { index, 0: joint } of folded.matchAll(/;\s(?:đồng thời,?\s|và\s)?/g)) {
    const at = index + joint.length
    const stop = folded.indexOf('; ', at)
    const isTimed = whens.some(({ start }) => start >= at && (stop < 0 || start < stop))
    if (verbLengthAt(folded, at) > 0 || (isTimed && !PARTS_OF_ONE.test(folded.slice(at, at + 20)))) cuts.add(at)
  }
  for (const [index, when] of whens.entries()) {
    const next = whens[index + 1]
    if (!next || (when.due === null && next.due === null)) continue
    if (when.due === null && when.when.from !== null) continue
    if (deadlineOf([when]) === deadlineOf([next])) continue
    const isParted = [...cuts].some((cut) => cut >= when.end && cut <= next.start)
    const cut = isParted ? null : cutBetween(text, folded, when.end, next.start)
    if (cut !== null) cuts.add(cut)
  }
  return [...cuts].sort((one, other) => one - other)
}

/** What only says more of the same job: "…: Đợt I trước ngày 22/8; Đợt II trước ngày 25/01". */
const PARTS_OF_ONE = /^(?:thời gian|thời hạn|đợt|giai đoạn|quý|hạn|lần|cấp|ở|đối với|riêng|năm|các)(?!\p{L})/u

/** Numbers inside a sentence part it as dashes would: "(1) …; (2) …". */
const NUMBERED = /(?:^|(?<=[;:,.])\s)\((?:\d|[a-eđ]|i{1,3}|iv)\)\s/gu

/** "…, báo cáo tổng kết", "… và gửi hồ sơ": a joint before a verb; "sơ kết … và tổng kết" behind another verb is one job. */
function cutBetween(text: string, folded: string, from: number, to: number): number | null {
  for (const joint of folded.slice(from, to).matchAll(/,\s(?:và\s)?|\s(?:và|đồng thời)\s/g)) {
    const at = from + joint.index + joint[0].length
    const verb = verbLengthAt(folded, at)
    if (to - at < 4 || verb === 0 || text[at] !== folded[at]) continue
    const words = folded.slice(at, at + verb)
    if (words === 'báo cáo' && PREPARES_REPORT.test(folded.slice(0, from))) continue
    if (/^(?:trước|chậm nhất|trong|hằng|hàng|định kỳ|phát hành|hoàn thành|xong|kết thúc)/.test(words)) continue
    if (words !== 'tổng kết' || startsAlike(folded.slice(0, from), words)) return at
  }
  return null
}

/** "tham mưu báo cáo sơ kết trước …, báo cáo tổng kết trước …": one verb that both reports are made by. */
const PREPARES_REPORT = /(?:tham mưu|chuẩn bị|xây dựng|soạn thảo|dự thảo|hoàn thiện|viết)\sbáo cáo\s[^;.]*$/u

const startsAlike = (before: string, verb: string): boolean =>
  verb === 'báo cáo' ||
  before.startsWith(verb) ||
  (verb === 'tổng kết' && /(?:^|[:;]\s)(?:tổ chức |tham mưu )?sơ kết/.test(before.slice(0, 120)))
