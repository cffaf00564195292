// How a text was broken into lines: not at all, at a column that can be told, or at the ragged edge of a printed page.
import { startsSmall } from './letters.ts'
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'

export type Wrapping = {
  /** `sharp`: a line ends exactly where the next word would not have fitted. `ragged`: only about there. */
  edge: 'none' | 'sharp' | 'ragged'
  width: number
  /** Empty lines part the paragraphs, so that lines without one belong together. */
  spaced: boolean
}

/** Told from the lines of running text. */
export function wrappingOf(lines: Line[]): Wrapping {
  const marked = lines.filter(({ text }) => markerOf(text))
  const spaced = marked.length > 3 && marked.filter(({ blankBefore }) => blankBefore).length > marked.length * 0.8
  const lengths = lines
    .map(({ text }) => text.length)
    .filter((length) => length > 40)
    .sort((a, b) => a - b)
  const width = sharpWidth(lines, lengths)
  if (width > 0) return { edge: 'sharp', width, spaced }
  const upper = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const near = lengths.filter((length) => length > upper * 0.8).length
  if (upper > 0 && upper <= 160 && near > lengths.length * 0.3) return { edge: 'ragged', width: upper, spaced }
  return { edge: 'none', width: Number.POSITIVE_INFINITY, spaced }
}

/** The column at which nearly every line that goes on in small letters was broken; 0 where there is none. */
function sharpWidth(lines: Line[], lengths: number[]): number {
  const broken = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && startsSmall(line.text) && !/[.:;]$/.test(before.text) && !markerOf(line.text)
      ? [before.text.length + 1 + firstWord(line.text)]
      : []
  })
  if (broken.length < 5) return 0
  const outliers = Math.ceil(lengths.length * 0.015)
  for (const width of new Set(lengths.slice(-outliers - 2).reverse())) {
    const misfits = broken.filter((needed) => needed <= width).length
    if (width <= 160 && misfits <= broken.length * 0.08) return width
  }
  return 0
}

export const firstWord = (text: string): number => /^\S+/.exec(text)?.[0].length ?? 0
