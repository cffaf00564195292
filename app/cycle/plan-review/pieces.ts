// A paragraph cut where marks begin and end: marks may overlap, the words stay whole and in order.
import type { Span } from '#kernel/span.ts'

export type Marking = { key: string; spans: Span[]; kind: 'found' | 'loose' }

/** `ends`: the markings that have their last letter here. */
export type Piece = { text: string; found: boolean; loose: boolean; begins: string[]; ends: string[] }

export function piecesOf(text: string, start: number, end: number, markings: Marking[]): Piece[] {
  const inside = markings.flatMap(({ spans, key, kind }) =>
    spans.flatMap(([from, to], index) =>
      from < end && to > start ? [{ from, to, key, kind, first: index === 0, last: index === spans.length - 1 }] : [],
    ),
  )
  const cuts = [...new Set([start, end, ...inside.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((one, other) => one - other)

  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const over = inside.filter((one) => one.from <= from && one.to >= to)
    return {
      text: text.slice(from, to),
      found: over.some(({ kind }) => kind === 'found'),
      loose: over.some(({ kind }) => kind === 'loose'),
      begins: over.filter((one) => one.first && one.from === from).map(({ key }) => key),
      ends: over.filter((one) => one.last && one.to === to).map(({ key }) => key),
    }
  })
}
