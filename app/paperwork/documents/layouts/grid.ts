// A table of the body: its headings repeated on each page, its groups over the whole width.
import type { GridRow, PaperGrid } from '../block.ts'
import type { Layout } from './layout.ts'
import { lineOf } from './line.ts'
import type { Align, Grid, GridLine, Line } from './sheet.ts'

const below = 12

export function gridOf({ columns, numbered, rows }: PaperGrid, { styles }: Layout, width: number): Grid {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const head = columns.map(({ heading }) => cell(heading, 'center', true))
  const numbers = columns.map((_, index) => cell(`(${index + 1})`, 'center', false))
  return {
    kind: 'grid',
    widths: columns.map((column) => (column.width / whole) * width),
    head: numbered ? head.map((lines, index) => [...lines, ...(numbers[index] ?? [])]) : head,
    rows: rows.map(rowOf),
    after: below,
  }

  function cell(text: string, align: Align, bold: boolean): Line[] {
    return text.split('\n').map((one) => lineOf(one, { ...styles.table, ...(bold && { bold: true }) }, { align }))
  }

  function rowOf(row: GridRow): GridLine {
    if (row.kind === 'group') return { cells: [cell(row.text, 'left', true)], whole: true }
    const aligned = (index: number): Align => columns[index]?.align ?? 'left'
    return { cells: columns.map((_, index) => cell(row.cells[index] ?? '', aligned(index), row.kind === 'total')) }
  }
}
