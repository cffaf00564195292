// The rows of a table in a document's text: cells between strokes, the first row its headings. Pure.
import type { GridRow, PaperGrid } from './block.ts'
import { columnWidths } from './column-widths.rules.ts'

export const isRow = (line: string): boolean => line.startsWith('|')

/** `lines` as typed: "| TT | Nội dung |". A row of one cell is a group, one that begins with "Tổng" or "Cộng" a total. */
export function gridOf(lines: string[]): PaperGrid {
  const [head = [], ...rest] = lines.filter((line) => !/^[|\s:-]+$/.test(line)).map(cellsOf)
  const count = Math.max(1, head.length)
  const rows = rest.map((cells) => rowOf(cells, count))
  const columns = Array.from({ length: count }, (_, index) => ({
    heading: head[index] ?? '',
    cells: rows.flatMap((row) => (row.kind === 'group' ? [] : [row.cells[index] ?? ''])),
  }))
  const widths = columnWidths(columns)
  return {
    columns: columns.map(({ heading, cells }, index) => ({
      heading,
      width: widths[index] ?? 1,
      align: alignOf(cells),
    })),
    rows,
  }
}

/** A stroke that belongs to a text is typed as \|. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())

function rowOf(cells: string[], count: number): GridRow {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length === 1 && cells.length === 1 && count > 1) return { kind: 'group', text: filled[0] ?? '' }
  const whole = Array.from({ length: count }, (_, index) => cells[index] ?? '')
  return { kind: /^(tổng|cộng)/i.test(filled[0] ?? '') ? 'total' : 'row', cells: whole }
}

const alignOf = (cells: string[]): 'left' | 'center' | 'right' => {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length > 0 && filled.every((cell) => /^[\d.,+\-−% ]+$/.test(cell)))
    return filled.some((cell) => cell.length > 3) ? 'right' : 'center'
  return 'left'
}
