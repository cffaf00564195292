// The section that says who does what: headings with dashes, headings with paragraphs, and names that run into their duty.

import { type Passage, part } from '../passage.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import { sentencesOf } from '../structure/sentences.ts'
import { keyOf } from './body-key.ts'
import { bodyAt, isBodyName } from './body-names.ts'
import { doerAt, isSpecific, laterDoers } from './doers.ts'
import { CLOSING, LEADS_OTHERS, LIST_OF_DUTIES, OPENS_NAME, TOPIC, WISHES } from './duty-signs.ts'
import type { GivenWork } from './given-work.ts'
import { verbLengthAt } from './task-verbs.ts'

type Doing = { body: Passage; certain: boolean; isHeading: boolean }

export function workIn(section: OutlineNode): GivenWork[] {
  const work: GivenWork[] = []
  walk(section, null)
  return work

  function walk(node: OutlineNode, doing: Doing | null): void {
    let led: Doing | null = doing
    for (const child of node.children) {
      const name = child.style === 'paragraph' ? nameAlone(child) : null
      if (name) led = name
      else if (child.style === 'row' || child.style === 'title') walk(child, led)
      else if (child.style === 'paragraph' && led !== doing && doerAt(child.text.text)) visit(child, doing)
      else visit(child, led)
    }
  }

  function visit(node: OutlineNode, doing: Doing | null): void {
    const folded = fold(node.text.text)
    if (/^kinh phí(?!\p{L})/u.test(folded) && !node.children.length) return
    if (node.style === 'paragraph' && (CLOSING.test(folded) || closes(node))) {
      closing(node.text)
      return
    }
    const named = headingBody(node, doing)
    if (named) {
      for (const sentence of sentencesOf(node.rest)) take(sentence, named)
      walk(node, named)
      return
    }
    const listed = node.children.length > 0
    const doer = listed ? doerAt(node.text.text) : null
    if (doer && LIST_OF_DUTIES.test(folded.replace(/[\s.:;]+$/, ''))) {
      walk(node, { body: part(node.text, doer.start, doer.end), certain: doer.certain, isHeading: true })
      return
    }
    if (
      listed &&
      (doing === null || /[:]["”]?$/.test(node.text.text) || node.style !== 'dash') &&
      node.heading.text !== '' &&
      !doer
    ) {
      for (const sentence of sentencesOf(node.rest)) take(sentence, doing)
      walk(node, doing)
      return
    }
    const pieces =
      node.text.text.length > 6000 ||
      node.style === 'paragraph' ||
      (doing === null && node.style !== 'dash' && node.style !== 'letter')
        ? sentencesOf(node.text)
        : [node.text]
    let last = doing
    for (const piece of pieces) last = take(piece, last) ?? last
    walk(node, last)
  }

  /** Puts a piece on the list of whom it names, else of who is doing; gives back who that was. */
  function take(piece: Passage, doing: Doing | null): Doing | null {
    const bare = fold(piece.text)
    if (CLOSING.test(bare) && doing === null) {
      closing(piece)
      return null
    }
    const later = laterDoers(piece.text)
    const first = later[0] ? part(piece, 0, clauseStart(piece.text, later[0].start)) : piece
    const own = give(first, doing)
    for (const [index, doer] of later.entries()) {
      const next = later[index + 1]
      give(
        part(
          piece,
          clauseStart(piece.text, doer.start),
          next ? clauseStart(piece.text, next.start) : piece.text.length,
        ),
        doing,
      )
    }
    return own
  }

  function give(piece: Passage, doing: Doing | null): Doing | null {
    const doer = doerOf(piece, doing)
    if (doer) {
      const body = part(piece, doer.start, doer.end)
      const same = doing !== null && keyOf(doing.body.text) === keyOf(body.text)
      const under = doing && !same ? doing.body.text : null
      const task = part(piece, doer.duty)
      work.push({ body: same ? doing.body : body, task, under, certain: doer.certain })
      return { body, certain: doer.certain, isHeading: false }
    }
    if (doing && /\p{L}{2}/u.test(piece.text))
      work.push({ body: doing.body, task: piece, under: null, certain: doing.certain })
    return null
  }

  function closing(paragraph: Passage): void {
    for (const sentence of sentencesOf(paragraph)) {
      const at = sentence.text.search(/(?:^|[,;]\s)(?:giao|đề nghị|yêu cầu)\s/iu)
      const clause = at < 0 ? sentence : part(sentence, at + (at === 0 && !/^[,;]/.test(sentence.text) ? 0 : 2))
      const doer = doerAt(clause.text)
      if (doer && /(?:trước|chậm nhất|hết|hoàn thành)\s[^.;]{0,12}\d/u.test(clause.text)) give(clause, null)
    }
  }
}

function doerOf(piece: Passage, doing: Doing | null) {
  const doer = doerAt(piece.text) ?? afterColon(piece.text)
  if (!doer) return null
  if (doing && LEADS_OTHERS.test(fold(doing.body.text)) && /^Lãnh đạo\s/u.test(piece.text)) return null
  if (doing && !doer.ordered && /^(?:Mỗi|Từng)\s/u.test(piece.text)) return null
  if (doing === null) return doer
  if (doer.ordered === 'giao' || doer.ordered === 'yêu cầu') return doer
  if (doer.ordered === 'đề nghị') return !doing.isHeading || doer.certain ? doer : null
  if (doer.ordered) return doing.isHeading ? null : doer
  return doer.certain && /^["“]?(?:đồng chí\s)?\p{Lu}/u.test(piece.text.slice(doer.start)) ? doer : null
}

function afterColon(text: string) {
  const colon = text.slice(0, 160).search(/:\s/)
  if (colon < 0) return null
  const doer = doerAt(text, colon + 2)
  return doer?.certain && isSpecific(text, doer) ? doer : null
}

/** How many words stand behind a name. */
const restOf = (text: string, duty: number | null): number => (duty === null ? 0 : text.slice(duty).split(' ').length)

/** "…/." ends a document: a paragraph behind numbered duties is no duty of the last body. */
function closes({ parent, style, text }: OutlineNode): boolean {
  const isFirst = parent?.children[0]?.text === text
  if (!isFirst && parent?.children.at(-1)?.text === text && WISHES.test(fold(text.text))) return true
  return style === 'paragraph' && /\.\s?\/\.?\s?$|\/\.$/.test(text.text) && (!isFirst || parent?.rest.text !== '')
}

const clauseStart = (text: string, at: number): number => {
  const cut = Math.max(text.lastIndexOf('; ', at), text.lastIndexOf('. ', at), text.lastIndexOf(', ', at))
  return cut < 0 ? 0 : cut + 2
}

/** A line that is nothing but a name, without a number: what follows it is that body's. */
function nameAlone({ text }: OutlineNode): Doing | null {
  const lead = OPENS_NAME.exec(fold(text.text))?.[0].length ?? 0
  const name = part(text, lead, text.text.replace(/[\s:]+$/, '').length)
  return name.text.length < 140 && !/[.;]$/.test(name.text) && isBodyName(name.text)
    ? { body: name, certain: true, isHeading: true }
    : null
}

/** A heading that names who is to do what stands under it. */
function headingBody(node: OutlineNode, doing: Doing | null): Doing | null {
  const heading = node.heading
  if (heading.text === '') return null
  const isLow = node.style === 'dash' || node.style === 'plus'
  if (node.children.length === 0 && node.rest.text === '') return null
  const folded = fold(heading.text)
  const lead = OPENS_NAME.exec(folded)?.[0].length ?? 0
  const name = part(heading, lead)
  const alone = isBodyName(name.text) ? bodyAt(name.text, 0) : null
  if (alone) return { body: part(name, 0, alone.end), certain: true, isHeading: true }
  const named = bodyAt(name.text, 0)
  if (named && named.duty !== null && LIST_OF_DUTIES.test(folded) && name.text.length - named.duty < 40)
    return { body: part(name, 0, named.end), certain: true, isHeading: true }
  if (
    named &&
    !isLow &&
    (!named.certain || restOf(name.text, named.duty) <= 2) &&
    name.text.length < 100 &&
    node.rest.text === ''
  )
    return { body: name, certain: named.certain, isHeading: true }
  if (doing || isLow || named?.certain || TOPIC.test(folded) || verbLengthAt(folded, 0) > 0) return null
  const short = name.text.split(' ').length <= 14 && /^\p{Lu}/u.test(name.text)
  return short && (named !== null || lead > 0) ? { body: name, certain: false, isHeading: true } : null
}
