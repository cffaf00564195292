// The text of paragraphs and tables. A letterhead or signature block is a table only to put it side by side: it is told column
// by column; other tables are told row by row.
import type { Block } from './body.ts'

/** What only a letterhead or a signature block says. */
export const sideBySide =
  /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐOÀN TNCS|ĐẢNG BỘ|ĐẢNG [UỦỤ][ỶYỲ]|^Số[: ]|Nơi nhận|T\/M|TM\.|KT\.|K\/T|TL\.|T\/L|TUQ\./mu
const widest = 3

export const textOfBlocks = (blocks: Block[]): string => blocks.map(textOfBlock).join('\n')

function textOfBlock(block: Block): string {
  if ('paragraph' in block) return block.paragraph
  const rows = block.rows.map((row) => row.map(textOfBlocks))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return columns < 2 || isSideBySide(rows, columns) ? byColumn(rows, columns) : rows.map(rowOf).join('\n')
}

const isSideBySide = (rows: string[][], columns: number): boolean =>
  columns <= widest && rows.length <= 6 && rows.some((row) => row.some((cell) => sideBySide.test(cell)))

function byColumn(rows: string[][], columns: number): string {
  const cells: string[] = []
  for (let column = 0; column < columns; column++) {
    for (const row of rows) cells.push(row[column] ?? '')
  }
  return cells.filter((cell) => cell.trim() !== '').join('\n')
}

const rowOf = (cells: string[]): string => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ')
