// The lines of a printed page, made of the pieces of text that a PDF places by coordinates.
/** A piece of text: `x` from the left, `y` from the top, all in points. */
export type Piece = { text: string; x: number; y: number; width: number; height: number; upright: boolean }

/** A part of a line without a gap in it that is wider than a blank; `apart`: the gap before it is wider than any line is stretched. */
export type Segment = { text: string; from: number; to: number; apart: boolean }
export type Line = { y: number; height: number; segments: Segment[] }

/** In heights of a letter. */
const sameLine = 0.5
const blank = 0.15
const gapOfParts = 0.8
const gapOfColumns = 2

export function linesOf(pieces: Piece[]): Line[] {
  const told = pieces.filter(({ text }) => text.trim() !== '')
  const upright = told.filter((piece) => piece.upright)
  const slanted = told.filter((piece) => !piece.upright) // a watermark across the page would cut sentences in two
  return [...rowsOf(upright).map(lineOf), ...slanted.map((piece) => lineOf([piece]))]
}

function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && piece.y - first.y < sameLine * Math.min(first.height, piece.height)) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

function lineOf(row: Piece[]): Line {
  const pieces = row.toSorted((a, b) => a.x - b.x)
  const height = Math.max(...pieces.map((piece) => piece.height))
  const segments: Segment[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.x - last.to : Number.POSITIVE_INFINITY
    if (!last || gap > gapOfParts * height) {
      const apart = last !== undefined && gap > gapOfColumns * height
      segments.push({ text: piece.text, from: piece.x, to: piece.x + piece.width, apart })
      continue
    }
    last.text += gap > blank * height && !/\s$/.test(last.text) ? ` ${piece.text.trimStart()}` : piece.text
    last.to = Math.max(last.to, piece.x + piece.width)
  }
  for (const segment of segments) segment.text = segment.text.trim()
  return { y: Math.min(...pieces.map(({ y }) => y)), height, segments }
}
