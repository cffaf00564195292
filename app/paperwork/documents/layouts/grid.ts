// A table of the body: its headings repeated on each page, its groups over the whole width.
import type { GridRow, PaperGrid } from '../block.ts'
import { widthOf } from '../fonts/measure.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Align, Grid, GridLine, Line } from './sheet.ts'

const below = 12
const tallest = 250 // points of a row that still moves to the next page as a whole

export function gridOf({ columns, numbered, rows }: PaperGrid, { styles }: Layout, width: number): Grid {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => (column.width / whole) * width)
  const head = columns.map(({ heading }) => cell(heading, 'center', true))
  const numbers = columns.map((_, index) => cell(`(${index + 1})`, 'center', false))
  return {
    kind: 'grid',
    widths,
    head: numbered ? [head, numbers] : [head],
    rows: rows.map(rowOf),
    after: below,
  }

  function cell(text: string, align: Align, bold: boolean): Line[] {
    return text.split('\n').map((one) => lineOf(one, { ...styles.table, ...(bold && { bold: true }) }, { align }))
  }

  function rowOf(row: GridRow): GridLine {
    if (row.kind === 'group') return { cells: [cell(row.text, 'left', true)], whole: true }
    const aligned = (index: number): Align => columns[index]?.align ?? 'left'
    const cells = columns.map((_, index) => cell(row.cells[index] ?? '', aligned(index), row.kind === 'total'))
    return { cells, long: cells.some((lines, index) => heightOf(lines, widths[index] ?? 0) > tallest) }
  }
}

/** In points, near enough. */
const heightOf = (lines: Line[], width: number): number =>
  lines.reduce((sum, { pieces, leading }) => sum + Math.ceil(lengthOf(pieces) / (width * 0.9)) * leading, 0)

const lengthOf = (pieces: Line['pieces']): number => pieces.reduce((sum, piece) => sum + widthOf(piece.text, piece), 0)
