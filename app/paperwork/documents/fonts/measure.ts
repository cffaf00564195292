// How long a text is on paper.
import { faceOf } from './tinos.ts'

const millimetresOfPoint = 25.4 / 72

/** In millimetres, without kerning, as Word sets it. */
export function widthOf(text: string, style: { size: number; bold?: boolean; italic?: boolean }): number {
  const face = faceOf(style)
  let advance = 0
  for (const character of text) advance += face.advance(character.codePointAt(0) ?? 0)
  return advance * style.size * millimetresOfPoint
}
