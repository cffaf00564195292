// Nothing is lost: which sentences went into an element, and every letter that did not.
import type { Passage } from '../passage.ts'
import { spansOf } from '../passage.ts'
import type { Coverage, PlanReading, Span } from '../reading.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { sentencesOf } from '../structure/sentences.ts'

/** `elements` are the parts of the reading other than the outline. */
export function coverageOf(plan: PlanText, elements: object, outline: PlanReading['outline']): Coverage {
  const { source } = plan
  const held = marksOf(source.length, elements)
  const shown = marksOf(source.length, outline, held.slice())
  const sentences = allSentences(plan)
  const open = sentences.filter(({ text, at }) => !at.some((offset, index) => text[index] !== ' ' && held[offset]))
  const whole = open.flatMap((sentence) => spansOf(sentence, source))
  for (const [start, end] of whole) shown.fill(1, start, end)
  const unassigned = whole.concat(openSpans(source, shown)).sort(([a], [b]) => a - b)
  return { sentences: sentences.length, assigned: sentences.length - open.length, unassigned }
}

/** Paragraphs of running text by sentence, the lines of head and tail one by one; a heading is no sentence. */
function allSentences({ paragraphs, nodes }: PlanText): Passage[] {
  const headings = new Set(nodes.filter(({ rest }) => rest.text === '').map(({ whole }) => whole))
  return paragraphs
    .filter(({ whole, region }) => /\p{L}/u.test(whole.text) && !(region === 'body' && headings.has(whole)))
    .flatMap(({ text, region }) => (region === 'body' ? sentencesOf(text) : [text]))
    .filter(({ text }) => /\p{L}/u.test(text))
}

function marksOf(length: number, elements: object, marks = new Uint8Array(length)): Uint8Array {
  const walk = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (key === 'spans' && Array.isArray(value)) for (const [start, end] of value) marks.fill(1, start, end)
    else for (const [name, inner] of Object.entries(value)) walk(inner, name)
  }
  walk(elements, '')
  return marks
}

/** Runs without a mark that hold a letter, from the first letter or sign to the last. */
function openSpans(source: string, marks: Uint8Array): Span[] {
  const spans: Span[] = []
  let start = -1
  let letters = false
  for (let index = 0; index <= source.length; index++) {
    if (index < source.length && !marks[index] && source[index] !== '\n') {
      if (start < 0) start = index
      letters ||= /\p{L}/u.test(source.charAt(index)) || isHalf(source.charCodeAt(index))
    } else {
      if (start >= 0 && letters) spans.push(trimmed(source, start, index))
      start = -1
      letters = false
    }
  }
  return spans
}

/** Half of a letter outside the basic plane. */
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function trimmed(source: string, start: number, end: number): Span {
  while (/[\s,;:.)]/.test(source.charAt(start))) start++
  while (/\s/.test(source.charAt(end - 1))) end--
  return [start, end]
}
