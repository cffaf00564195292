// Words of the plan by their place: where a quotation occurs, and what of the text belongs to no finding.
import type { Span } from '#kernel/span.ts'

/** Every place where these words stand, letter by letter; only blanks and line ends may differ. */
export function occurrencesOf(words: string, text: string): Span[] {
  const parts = words.trim().normalize('NFC').split(/\s+/).filter(Boolean)
  if (parts.length === 0) return []
  const pattern = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'g')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length])
}

/** What remains of the passages when these are taken away, as far as it has letters. */
export function without(passages: Span[], taken: Span[], text: string): Span[] {
  let rest = passages
  for (const [from, to] of taken)
    rest = rest.flatMap(([start, end]): Span[] =>
      to <= start || from >= end ? [[start, end]] : [...kept(start, from), ...kept(to, end)],
    )
  return rest.flatMap((span) => (/\p{L}/u.test(text.slice(...span)) ? [trimmed(text, span)] : []))
}

/** Without blanks at its ends; a selection takes them along. */
export function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  return [start + (words.length - words.trimStart().length), start + words.trimEnd().length]
}

const kept = (start: number, end: number): Span[] => (start < end ? [[start, end]] : [])

/** Whether a span that came with a form lies in the text and holds words. */
export const isIn = (text: string, [start, end]: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  end <= text.length &&
  text.slice(start, end).trim() !== ''
