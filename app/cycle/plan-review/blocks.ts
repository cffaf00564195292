// The plan's text as it is shown: paragraph by paragraph, nothing left out.

import type { PlanReading, Section } from '#cycle/plan-reading/reading.ts'
import { paragraphsOf } from '#cycle/plan-reading/structure/paragraphs.ts'
import type { Span } from '#kernel/span.ts'
import { placeOf } from './place.ts'

/** `level` 1 and 2 are headings of the plan, 0 is running text. `place` is the plan's own numbering. */
export type Block = { start: number; end: number; level: 0 | 1 | 2; place: string }

export function blocksOf({ source: { text, pages }, outline }: PlanReading): Block[] {
  const levels = levelsOf(outline)
  const ranges = paragraphsOf(text, pages).flatMap(({ whole: { at } }): Span[] => {
    const [first, last] = [at[0], at.at(-1)]
    return first === undefined || last === undefined ? [] : [[first, last + 1]]
  })
  return covering(text, ranges).map(([start, end]) => ({
    start,
    end,
    level: levels.get(start) ?? 0,
    place: placeOf(outline, start),
  }))
}

/** The ranges in order, without overlap, and between them whatever else has letters or signs. */
function covering(text: string, ranges: Span[]): Span[] {
  const blocks: Span[] = []
  let reached = 0
  for (const [start, end] of [
    ...ranges.toSorted(([one], [other]) => one - other),
    [text.length, text.length] as Span,
  ]) {
    if (start > reached) blocks.push(...linesIn(text, reached, start))
    const from = Math.max(start, reached)
    if (from < end) blocks.push([from, end])
    reached = Math.max(reached, end)
  }
  return blocks
}

function linesIn(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => [
    from + index,
    from + index + line.trimEnd().length,
  ])
}

function levelsOf(outline: Section[]): Map<number, 1 | 2> {
  const levels = new Map<number, 1 | 2>()
  const note = (sections: Section[], level: 1 | 2) => {
    for (const { spans, heading, children } of sections) {
      if (heading !== '' && spans[0]) levels.set(spans[0][0], level)
      if (level === 1) note(children, 2)
    }
  }
  note(outline, 1)
  return levels
}

/** In parts of about so many letters, parted where a main section begins if that can be. */
export function partsOf(blocks: Block[], letters = 40_000): Block[][] {
  const parts: Block[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    const length = block.end - block.start
    const isDue = size + length > letters || (block.level === 1 && size > letters / 2)
    if (isDue) parts.push([])
    size = isDue ? length : size + length
    parts.at(-1)?.push(block)
  }
  return parts
}
