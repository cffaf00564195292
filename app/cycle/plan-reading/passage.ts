// A piece of the document as its author wrote it, without the line ends and page breaks that only the paper put there;
// every character knows where it stands in the source, so that whatever a rule finds in a passage has exact spans.
import type { Found, Span } from './reading.ts'

export type Passage = {
  /** Running words, one blank between them. */
  text: string
  /** For each character of `text` its offset in the source. */
  at: number[]
}

export const nothing: Passage = { text: '', at: [] }

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 5000 && /\s/.test(String.fromCharCode(code)))

/** The source's parts as one passage: runs of white space become one blank, ends are trimmed, marks of emphasis left out. */
export function passageOf(source: string, spans: Span[]): Passage {
  const letters: string[] = []
  const at: number[] = []
  let blank = true
  for (const [start, end] of spans) {
    if (!blank) addBlank(start)
    for (let index = start; index < end; index++) {
      const code = source.charCodeAt(index)
      if (isBlank(code)) {
        if (!blank) addBlank(index)
      } else if (code !== 42 || isBullet(index, start)) {
        letters.push(source.charAt(index))
        at.push(index)
        blank = false
      }
    }
  }
  if (letters.at(-1) === ' ') {
    letters.pop()
    at.pop()
  }
  return { text: letters.join(''), at }

  function addBlank(index: number): void {
    letters.push(' ')
    at.push(index)
    blank = true
  }

  function isBullet(index: number, start: number): boolean {
    return index === start && /^\*\s/.test(source.slice(index, index + 2))
  }
}

/** A line as it is printed, blanks kept: columns are told by them. */
export function lineAt(source: string, start: number, end: number): Passage {
  return { text: source.slice(start, end), at: Array.from({ length: end - start }, (_, index) => start + index) }
}

/** Runs of white space made one blank, marks of emphasis left out. */
export function tidied({ text, at }: Passage): Passage {
  let words = ''
  const places: number[] = []
  for (let index = 0; index < at.length; index++) {
    const letter = text.charAt(index)
    if (letter === '*') continue
    const blank = isBlank(text.charCodeAt(index))
    if (blank && (words === '' || words.endsWith(' '))) continue
    words += blank ? ' ' : letter
    places.push(at[index] ?? 0)
  }
  return part({ text: words, at: places }, 0)
}

/** A part of a passage, from and to counted in its own text, with blank ends taken off. */
export function part({ text, at }: Passage, from: number, to = text.length): Passage {
  from = Math.max(0, from)
  to = Math.min(to, text.length)
  while (from < to && text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  if (from === 0 && to === text.length) return { text, at }
  return { text: text.slice(from, to), at: at.slice(from, to) }
}

/** Passages that follow one another in the text as one. */
export function joined(passages: Passage[]): Passage {
  const full = passages.filter(({ text }) => text !== '')
  const [first] = full
  if (!first || full.length === 1) return first ?? nothing
  const at: number[] = []
  for (const passage of full) {
    if (at.length > 0) at.push((at.at(-1) ?? 0) + 1)
    for (const offset of passage.at) at.push(offset)
  }
  return { text: full.map(({ text }) => text).join(' '), at }
}

/** The spans of a passage: one while only white space or emphasis lies between neighbours, parted where something else does. */
export function spansOf({ text, at }: Passage, source: string): Span[] {
  const spans: Span[] = []
  let last: Span | undefined
  for (let index = 0; index < at.length; index++) {
    if (text[index] === ' ') continue
    const offset = at[index] ?? 0
    if (last && (last[1] === offset || (offset > last[1] && isGap(source, last[1], offset)))) last[1] = offset + 1
    else {
      last = [offset, offset + 1]
      spans.push(last)
    }
  }
  return spans
}

function isGap(source: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = source.charCodeAt(index)
    if (code !== 42 && !isBlank(code)) return false
  }
  return true
}

/** The slices of the spans, joined by one blank: the `raw` of an element. */
export const rawOf = (source: string, spans: Span[]): string =>
  spans.map(([start, end]) => source.slice(start, end)).join(' ')

/** An element that stands where a passage stands; `value` is the passage's own words unless another is given. */
export function foundAt(source: string, passage: Passage, confidence: number): Found<string>
export function foundAt<T>(source: string, passage: Passage, confidence: number, value: T): Found<T>
export function foundAt<T>(source: string, passage: Passage, confidence: number, value?: T): Found<T | string> {
  const spans = spansOf(passage, source)
  return { value: value ?? passage.text, raw: rawOf(source, spans), spans, confidence }
}
