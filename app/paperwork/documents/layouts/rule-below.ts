// The rule under a line: as long as its words, or as a part of them.
import { widthOf } from '../fonts/measure.ts'
import type { Line, RuleLine } from './sheet.ts'

const [before, after] = [1.5, 2] // clear of the letters that reach below the line

/** `room` is the width of the place: words that are longer stand in several lines. */
export function ruleBelow({ pieces }: Line, part: number, room: number): RuleLine {
  const words = pieces.reduce((sum, piece) => sum + widthOf(piece.text, piece), 0)
  return { kind: 'rule', length: part * Math.min(words, room), before, after }
}
