// Work that is given outside the section on who does what: in the contents, the reviews, the commendation.

import { type Passage, part } from '../passage.ts'
import { fold, inCapitals } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import { sentencesOf } from '../structure/sentences.ts'
import { doerAt, isSpecific, laterDoers } from './doers.ts'
import type { GivenWork } from './given-work.ts'

/** What counts where: in the contents only bodies of their own name, about commendation and reviews also classes. */
export function workAt(node: OutlineNode, classesToo: boolean): GivenWork[] {
  if (/^hình thức(?!\p{L})/u.test(fold(node.heading.text))) return []
  const texts = node.heading.text !== '' && node.rest.text !== '' ? [node.heading, node.rest] : [node.text]
  const work = texts.flatMap((text) => sentencesOf(text)).flatMap((sentence) => workOf(sentence, classesToo))
  return work.length > 0 || !classesToo ? work : workOfLabel(node)
}

/** "Khen thưởng của các tổ chức chính trị - xã hội: các tổ chức xét tặng …": the label has the whole name. */
function workOfLabel({ text }: OutlineNode): GivenWork[] {
  const colon = text.text.slice(0, 160).search(/:\s/)
  const at = fold(text.text.slice(0, Math.max(0, colon))).search(/các tổ chức\s\p{L}/u)
  if (at < 0) return []
  const behind = part(text, colon + 2)
  const doer = doerAt(behind.text)
  if (!doer?.certain || !/^(?:các )?tổ chức$/u.test(fold(behind.text.slice(doer.start, doer.end)))) return []
  return [{ body: part(text, at, colon), task: part(behind, doer.duty), under: null, certain: true }]
}

function workOf(sentence: Passage, classesToo: boolean): GivenWork[] {
  if (inCapitals(sentence.text)) return []
  if (/^(?:trên đây là|trong quá trình|quá trình)/u.test(fold(sentence.text))) return []
  const starts = [0, colonEnd(sentence.text)].filter((start, index) => index === 0 || start > 0)
  for (const start of starts) {
    const doer = doerAt(sentence.text, start)
    if (!doer || !(doer.certain || doer.ordered)) continue
    if (doer.ordered === 'mời') return []
    if (doer.ordered === 'đối với') continue
    if (
      !doer.ordered &&
      !isSpecific(sentence.text, doer) &&
      !isClassAhead(sentence.text, doer.start, start, classesToo)
    )
      continue
    if (!doer.ordered && !classesToo && isClass(sentence.text.slice(doer.start)) && !DUE.test(sentence.text)) continue
    const later = laterDoers(sentence.text).filter((other) => other.start > doer.start)
    const ends = [...later.map((other) => clauseStart(sentence.text, other.start)), sentence.text.length]
    const works: GivenWork[] = [given(part(sentence, 0, ends[0]), doer)]
    for (const [index, other] of later.entries()) {
      const from = clauseStart(sentence.text, other.start)
      works.push(
        given(part(sentence, from, ends[index + 1]), {
          ...other,
          start: other.start - from,
          duty: other.duty - from,
          end: other.end - from,
        }),
      )
    }
    return works
  }
  return laterDoers(sentence.text)
    .filter(({ ordered }) => ordered !== null)
    .map((doer) => {
      const from = clauseStart(sentence.text, doer.start)
      return given(part(sentence, from), {
        ...doer,
        start: doer.start - from,
        end: doer.end - from,
        duty: doer.duty - from,
      })
    })
}

/** A class that no name of its own narrows ("Các thôn Đồng Quán, Trại Mới") is given work in the contents only by a day. */
const isClass = (text: string): boolean =>
  /^(?:Các|Mỗi|Từng|Toàn|Những)\s/u.test(text) && !/^Các\s\p{Ll}+\s\p{Lu}/u.test(text)
const DUE = /(?:trước|chậm nhất|hết|xong|trong)\s[^.;]{0,25}\d|h[ằà]ng\s(?:tuần|tháng|quý)/u

/** "… của đoàn thể: các tổ chức chính trị - xã hội xét tặng …" goes on in small letters. */
const isClassAhead = (text: string, at: number, start: number, classesToo: boolean): boolean =>
  classesToo && at >= start && /^các\s(?:tổ chức\s\p{L}|chi bộ|cơ quan|đoàn thể|công đoàn|đơn vị)/u.test(text.slice(at))

const given = (
  task: Passage,
  { start, end, duty, certain }: { start: number; end: number; duty: number; certain: boolean },
): GivenWork => ({
  body: part(task, start, end),
  task: part(task, duty),
  under: null,
  certain,
})

function colonEnd(text: string): number {
  const colon = text.slice(0, 200).search(/:\s/)
  return colon < 0 ? 0 : colon + 2
}

const clauseStart = (text: string, at: number): number => {
  const cut = Math.max(text.lastIndexOf('; ', at), text.lastIndexOf('. ', at), text.lastIndexOf(', ', at))
  return cut < 0 ? 0 : cut + 2
}
