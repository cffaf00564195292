// Words in a frame as a table of one cell.
import type * as Docx from 'docx'
import type { Stamp } from '../../layouts/sheet.ts'
import { paragraphOf } from './lines.ts'
import { ofMillimetres } from './units.ts'

export function stampOf(docx: typeof Docx, { line, width, height, color }: Stamp): Docx.Table {
  const border = { style: docx.BorderStyle.SINGLE, size: 6, color }
  const pieces = line.pieces.map((piece) => ({ ...piece, color }))
  const cell = new docx.TableCell({
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    width: { size: ofMillimetres(width), type: docx.WidthType.DXA },
    children: [paragraphOf(docx, { ...line, pieces, after: 0 })],
  })
  return new docx.Table({
    alignment: docx.AlignmentType.CENTER,
    layout: docx.TableLayoutType.FIXED,
    width: { size: ofMillimetres(width), type: docx.WidthType.DXA },
    columnWidths: [ofMillimetres(width)],
    borders: { top: border, bottom: border, left: border, right: border },
    rows: [
      new docx.TableRow({ height: { value: ofMillimetres(height), rule: docx.HeightRule.EXACT }, children: [cell] }),
    ],
  })
}
