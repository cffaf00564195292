// Columns and tables of a sheet as tables of Word, of fixed widths.
import type * as Docx from 'docx'
import type { Columns, Grid, GridLine, Line } from '../../layouts/sheet.ts'
import { paragraphOf } from './lines.ts'
import { partsOf } from './parts.ts'
import { ofMillimetres } from './units.ts'

export function columnsOf(docx: typeof Docx, { widths, cells }: Columns): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const children = cells.map(
    (parts, index) =>
      new docx.TableCell({
        borders,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        width: { size: ofMillimetres(widths[index] ?? 0), type: docx.WidthType.DXA },
        children: [...partsOf(docx, parts, widths[index] ?? 0)],
      }),
  )
  return new docx.Table({
    ...fixed(docx, widths),
    margins: { left: 0, right: 0 },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [new docx.TableRow({ cantSplit: true, children })],
  })
}

const inset = { top: 42, bottom: 42, left: 85, right: 85 }

export function gridOf(docx: typeof Docx, { widths, head, rows }: Grid): Docx.Table {
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '000000' }
  return new docx.Table({
    ...fixed(docx, widths),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      ...head.map((cells) => rowOf(cells, { tableHeader: true })),
      ...rows.map(({ cells, whole, long }) => rowOf(cells, { whole, long })),
    ],
  })

  function rowOf(
    cells: Line[][],
    { tableHeader, whole, long }: Partial<GridLine> & { tableHeader?: true },
  ): Docx.TableRow {
    const children = cells.map((lines, index) => cell(lines, index, whole))
    return new docx.TableRow({ cantSplit: !long, ...(tableHeader && { tableHeader }), children })
  }

  function cell(lines: Line[], index: number, whole?: boolean): Docx.TableCell {
    const width = whole ? widths.reduce((sum, one) => sum + one, 0) : (widths[index] ?? 0)
    return new docx.TableCell({
      width: { size: ofMillimetres(width), type: docx.WidthType.DXA },
      margins: inset,
      ...(whole && { columnSpan: widths.length }),
      children: lines.map((one) => paragraphOf(docx, one)),
    })
  }
}

const fixed = (docx: typeof Docx, widths: number[]) => ({
  layout: docx.TableLayoutType.FIXED,
  width: { size: ofMillimetres(widths.reduce((sum, one) => sum + one, 0)), type: docx.WidthType.DXA },
  columnWidths: widths.map(ofMillimetres),
  indent: { size: 0, type: docx.WidthType.DXA },
})
