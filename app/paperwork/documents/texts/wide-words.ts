// Words without a place to part them that are wider than where they stand: no writer can keep them on the page.
import { widthOf } from '../fonts/measure.ts'
import type { Line, Part, Sheet } from '../layouts/sheet.ts'

const inset = 3 // millimetres at both sides of a cell together

export const wideWords = ({ sections }: Sheet): string[] =>
  sections.flatMap(({ page, parts, foot }) =>
    inParts([...parts, ...foot.first, ...foot.last], page.width - page.left - page.right),
  )

const inParts = (parts: Part[], width: number): string[] => parts.flatMap((part) => inPart(part, width))

function inPart(part: Part, width: number): string[] {
  switch (part.kind) {
    case 'line':
      return inLine(part, width)
    case 'stamp':
      return inLine(part.line, width)
    case 'columns':
      return part.cells.flatMap((cell, index) => inParts(cell, part.widths[index] ?? 0))
    case 'grid':
      return [...part.head.map((cells) => ({ cells, whole: false })), ...part.rows].flatMap(({ cells, whole }) =>
        cells.flatMap((lines, index) => inParts(lines, (whole ? width : (part.widths[index] ?? 0)) - inset)),
      )
    default:
      return []
  }
}

const inLine = ({ pieces, left = 0, firstLine = 0 }: Line, width: number): string[] =>
  pieces.flatMap((piece) =>
    piece.text.split(/[\s-]+/).filter((word) => widthOf(word, piece) > width - left - firstLine),
  )
