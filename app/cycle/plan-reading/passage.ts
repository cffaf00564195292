// A piece of the document as its author wrote it, without the line ends and page breaks that only the paper put there;
// every character knows where it stands in the source, so that whatever a rule finds in a passage has exact spans.
import type { Span } from './reading.ts'

export type Passage = {
  /** Running words, one blank between them. */
  text: string
  /** For each character of `text` its offset in the source. */
  at: number[]
}

/** The source's part from `start` to `end` as a passage: runs of white space become one blank, ends are trimmed. */
export function passageOf(source: string, spans: Span[]): Passage {
  let text = ''
  const at: number[] = []
  for (const [start, end] of spans) {
    if (text !== '' && !text.endsWith(' ')) add(' ', start)
    for (let index = start; index < end; index++) {
      const letter = source.charAt(index)
      if (!/\s/.test(letter)) add(letter, index)
      else if (text !== '' && !text.endsWith(' ')) add(' ', index)
    }
  }
  const length = text.trimEnd().length
  return { text: text.slice(0, length), at: at.slice(0, length) }

  function add(letter: string, index: number): void {
    text += letter
    at.push(index)
  }
}

/** A part of a passage, from and to counted in its own text, with blank ends taken off. */
export function part({ text, at }: Passage, from: number, to = text.length): Passage {
  while (from < to && text[from] === ' ') from++
  while (to > from && text[to - 1] === ' ') to--
  return { text: text.slice(from, to), at: at.slice(from, to) }
}

/** The spans of a passage: one while only white space lies between neighbours, parted where something else does. */
export function spansOf({ text, at }: Passage, source: string): Span[] {
  const spans: Span[] = []
  for (const [index, offset] of at.entries()) {
    if (text[index] === ' ') continue
    const last = spans.at(-1)
    if (last && source.slice(last[1], offset).trim() === '') last[1] = offset + 1
    else spans.push([offset, offset + 1])
  }
  return spans
}

/** The slices of the spans, joined by one blank: the `raw` of an element. */
export const rawOf = (source: string, spans: Span[]): string =>
  spans.map(([start, end]) => source.slice(start, end)).join(' ')
