// The rows of a table in a document's text: cells between strokes, the first row its headings. Pure.
import type { GridRow, PaperGrid } from './block.ts'

export const isRow = (line: string): boolean => line.startsWith('|')

/** `lines` as typed: "| TT | Nội dung |". A row of one cell is a group, one that begins with "Tổng" or "Cộng" a total. */
export function gridOf(lines: string[]): PaperGrid {
  const [head = [], ...rest] = lines.filter((line) => !/^[|\s:-]+$/.test(line)).map(cellsOf)
  const count = Math.max(1, head.length)
  const rows = rest.map((cells) => rowOf(cells, count))
  const columns = Array.from({ length: count }, (_, index) => {
    const cells = rows.flatMap((row) => (row.kind === 'group' ? [] : [row.cells[index] ?? '']))
    return { heading: head[index] ?? '', width: widthOf(head[index] ?? '', cells), align: alignOf(cells) }
  })
  return { columns, rows }
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

const blank = 16

/** By what is in it: long texts get more, figures only what they need. */
function widthOf(heading: string, cells: string[]): number {
  const lengths = cells.map((cell) => cell.length)
  if (lengths.every((length) => length === 0)) return blank // to be filled in by hand
  const longest = Math.max(4, ...lengths, ...heading.split(' ').map((word) => word.length + 2))
  const middle = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return Math.round(Math.min(60, Math.max(5, (longest + middle) / 2)))
}

const alignOf = (cells: string[]): 'left' | 'center' | 'right' => {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length > 0 && filled.every((cell) => /^[\d.,+\-−% ]+$/.test(cell)))
    return filled.some((cell) => cell.length > 3) ? 'right' : 'center'
  return 'left'
}
