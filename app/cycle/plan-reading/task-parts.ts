// One dash is one task, parted only where its deadlines differ for different jobs.

import type { WhenAt } from './counted-from.ts'
import { fold } from './letters.ts'
import { type Passage, part } from './passage.ts'
import type { Known } from './periods.ts'
import { sentencesOf } from './sentences.ts'
import { verbLengthAt } from './task-verbs.ts'
import { deadlineOf, whensIn } from './when.ts'

export type TaskPart = { text: Passage; whens: WhenAt[] }

export function taskParts(text: Passage, known: Known): TaskPart[] {
  const sentences = sentencesOf(text)
  const parts = sentences.flatMap((sentence) => partsOfSentence(sentence, known))
  const dues = new Set(parts.map(({ whens }) => JSON.stringify(deadlineOf(whens))))
  if (sentences.length === 1) return parts
  if (dues.size > 1) return parts
  const whens = parts.flatMap((one) => one.whens)
  return [{ text, whens }]
}

function partsOfSentence(text: Passage, known: Known): TaskPart[] {
  const whens = whensIn(text.text, known)
  const numbered = [...text.text.matchAll(NUMBERED)].map(
    ({ index, 0: all }) => index + all.length - all.trimStart().length,
  )
  const cuts = numbered.length > 1 ? numbered.filter((cut) => cut > 0) : cutsBetween(text.text, whens)
  const parts: TaskPart[] = []
  let from = 0
  for (const cut of [...cuts, text.text.length]) {
    const inside = whens.filter(({ start }) => start >= from && start < cut)
    const words = part(text, from, cut)
    if (/\p{L}/u.test(words.text)) parts.push({ text: words, whens: inside })
    from = cut
  }
  return parts
}

function cutsBetween(text: string, whens: WhenAt[]): number[] {
  const folded = fold(text)
  const cuts: number[] = []
  const standing = STANDING.exec(folded)
  const [first] = whens
  if (standing && first?.due && standing[0].length <= first.start) cuts.push(standing[0].length)
  for (const [index, when] of whens.entries()) {
    const next = whens[index + 1]
    if (!next || (when.due === null && next.due === null)) continue
    if (deadlineOf([when]) === deadlineOf([next])) continue
    const cut = cutIn(folded, when.end, next.start)
    if (cut !== null) cuts.push(cut)
  }
  return cuts
}

/** Numbers inside a sentence part it as dashes would: "(1) …; (2) …". */
const NUMBERED = /(?:^|(?<=[;:,.])\s)\((?:\d|[a-eđ])\)\s/gu

/** What has no end stands before what is due: "Là đầu mối theo dõi, đôn đốc; ban hành hướng dẫn trước ngày …". */
const STANDING = /^(?:là|làm) (?:đầu mối|cơ quan|đơn vị|bộ phận)[^;.]{0,200};\s/u

/** The joint behind which a job of its own begins: ";" or "," before a verb, "và" before the same verb or report again. */
function cutIn(folded: string, from: number, to: number): number | null {
  const between = folded.slice(from, to)
  for (const joint of between.matchAll(/[;.]\s|,\s(?:và\s)?|\s(?:và|đồng thời)\s/g)) {
    const at = from + joint.index + joint[0].length
    if (to - at < 4) continue
    const verb = verbLengthAt(folded, at)
    if (verb === 0) continue
    const words = folded.slice(at, at + verb)
    if (/trước|chậm nhất|trong|hằng|hàng|định kỳ/.test(words)) continue
    const strong = /^[;.]/.test(joint[0])
    if (strong || (/^,/.test(joint[0]) && words !== 'tổng kết') || startsAlike(folded.slice(0, from), words)) return at
  }
  return null
}

const startsAlike = (before: string, verb: string): boolean =>
  verb === 'báo cáo' ||
  before.startsWith(verb) ||
  (verb === 'tổng kết' && /(?:^|[:;]\s)(?:tổ chức |tham mưu )?sơ kết/.test(before.slice(0, 120)))
