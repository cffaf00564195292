// Makes lines of texts in the style of an element.
import type { Run } from '../block.ts'
import type { Layout, TextStyle } from './layout.ts'
import type { Line, Piece } from './sheet.ts'

const singleSpacing = 1.15 // what Word calls single with this face

/** Single line spacing, to the twentieth of a point that Word counts in. */
export const single = (size: number): number => Math.round(size * singleSpacing * 20) / 20

export function lineOf(text: string, style: TextStyle, more: Partial<Line> = {}): Line {
  const pieces = [pieceOf(text, style)]
  return { kind: 'line', pieces, align: 'center', leading: single(style.size), after: style.after, ...more }
}

/** Each line of the text by itself, the gap after the last. */
export function linesOf(text: string, style: TextStyle, more: Partial<Line> = {}): Line[] {
  const texts = text.split('\n')
  return texts.map((one, index) => lineOf(one, { ...style, after: index < texts.length - 1 ? 0 : style.after }, more))
}

export const pieceOf = (text: string, { size, bold, italic, underline, capitals }: TextStyle): Piece => ({
  text: capitals ? inOneLine(text).toLocaleUpperCase('vi') : inOneLine(text),
  size,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
})

const inOneLine = (text: string): string => text.normalize('NFC').replace(/[\n\r\t]+/g, ' ')

export const piecesOf = (runs: Run[], style: TextStyle): Piece[] =>
  runs.map(({ text, bold, italic }) => ({
    ...pieceOf(text, style),
    ...(bold && { bold }),
    ...(italic && { italic }),
  }))

/** A line of the body: justified, its first line set in. */
export const bodyLine = (runs: Run[], layout: Layout, more: Partial<Line> = {}): Line => ({
  kind: 'line',
  pieces: piecesOf(runs, layout.styles.body),
  align: 'justify',
  leading: layout.leading,
  after: layout.styles.body.after,
  firstLine: layout.firstLine,
  ...more,
})
