// To whom a paper goes: one beside the word, several below it with dashes, the whole in the middle of the page.
import { widthOf } from '../fonts/measure.ts'
import type { Paper } from '../paper.ts'
import type { Layout, TextStyle } from './layout.ts'
import { lineOf, pieceOf } from './line.ts'
import { listed } from './listed.ts'
import type { Line } from './sheet.ts'

export function addresseesOf({ addressees = [], type }: Paper, layout: Layout, width: number): Line[] {
  const { styles, wording } = layout
  const [only, ...others] = addressees
  if (only === undefined) return []
  const label = type === 'submission' ? wording.submissionAddressee : wording.addressee
  const word = lineOf(label, styles.addressee)
  if (others.length > 0) return severalOf(word, listed(addressees, wording.between), { layout, width })
  return [{ ...word, pieces: [...word.pieces, pieceOf(` ${only}`, styles.addresseeNames)] }]
}

/** The dashes stand under the colon. */
function severalOf(word: Line, texts: string[], { layout, width }: { layout: Layout; width: number }): Line[] {
  const { addressee, addresseeNames: names } = layout.styles
  const label = word.pieces.reduce((sum, piece) => sum + widthOf(piece.text, piece), 0)
  const longest = Math.max(...texts.map((text) => widthOf(text, names)))
  const left = Math.max(0, (width - label - longest) / 2)
  const last = texts.length - 1
  const after = (index: number): TextStyle => ({ ...names, after: index === last ? addressee.after : 0 })
  return [
    { ...word, align: 'left', left, after: 0 },
    ...texts.map((text, index) => lineOf(text, after(index), { align: 'left', left: left + label })),
  ]
}
