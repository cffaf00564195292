// The sentence of the plan in which some words stand, parted so that the words can be marked.
import type { Span } from '#kernel/span.ts'

/** Pieces of running text; `marked` are the words themselves. */
export type Piece = { text: string; marked: boolean }

/** How far a sentence is followed to either side before it is cut with an ellipsis. */
const reach = 400

/** Line ends that only the paper made become blanks; a sentence ends at . ! ? ; or an empty line. */
export function sentenceAt(source: string, spans: Span[]): Piece[] {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return []
  const [start, end] = [startOf(source, first[0]), endOf(source, last[1])]

  const pieces: Piece[] = []
  let reached = start
  for (const [from, to] of spans) {
    pieces.push({ text: source.slice(reached, from), marked: false }, { text: source.slice(from, to), marked: true })
    reached = to
  }
  pieces.push({ text: source.slice(reached, end), marked: false })
  const running = pieces.map(({ text, marked }) => ({ text: text.replace(/\s+/g, ' '), marked }))
  return trimmed(withoutDash(running)).filter(({ text }) => text !== '')
}

/** The dash before a point is the list's, not the sentence's. */
const withoutDash = ([first, ...rest]: Piece[]): Piece[] =>
  first ? [{ ...first, text: first.text.replace(/^\s*[-–—+•*]\s*/, '') }, ...rest] : rest

function startOf(source: string, from: number): number {
  const lowest = Math.max(0, from - reach)
  const before = source.slice(lowest, from)
  const ends = [...before.matchAll(/[.!?;]\s|\n\s*\n|\n(?=\s*(?:[-–+•]|\d+[./)]|[IVX]+\.|[a-zđ]\))\s)/g)]
  const last = ends.at(-1)
  return last ? lowest + last.index + last[0].length : lowest
}

function endOf(source: string, to: number): number {
  if (/[.!?;]/.test(source[to - 1] ?? '')) return to
  const after = source.slice(to, to + reach)
  const found = /[.!?;](?=\s|$)|\n\s*\n|\n(?=\s*(?:[-–+•]|\d+[./)]|[IVX]+\.|[a-zđ]\))\s)/.exec(after)
  if (!found) return to + after.length
  return to + found.index + (/^[.!?;]/.test(found[0]) ? 1 : 0)
}

function trimmed(pieces: Piece[]): Piece[] {
  const last = pieces.length - 1
  return pieces.map((piece, index) => ({
    ...piece,
    text: index === 0 ? piece.text.trimStart() : index === last ? piece.text.trimEnd() : piece.text,
  }))
}
