// The bytes of an .xlsx to rows. Runs in the worker. The whole file is loaded, within the worker's bounds: exceljs' streams
// would write sheets, and with them people's names, into temporary files, and do not tell which cells are merged.
import exceljs from 'exceljs'
import { type Refused, refuse } from '#kernel/verdict.ts'
import { cleaned, dayText, phoneText, textOf } from './cells.ts'
import { type Headed, headingsIn } from './headings.ts'
import {
  type CellFault,
  type Column,
  largest,
  type Notice,
  needed,
  type ReadRefusal,
  type RosterRow,
  type Workbook,
} from './roster.ts'

export type Read = { allowed: true; workbook: Workbook } | Refused<ReadRefusal>

const searchedForHeadings = 20 // a title and a date may stand above them

export async function parseWorkbook(bytes: Uint8Array): Promise<Read> {
  const book = new exceljs.Workbook()
  try {
    await book.xlsx.load(bytes.slice().buffer)
  } catch {
    return refuse({ why: 'damaged' })
  }

  const [rows, notices]: [RosterRow[], Notice[]] = [[], []]
  let lists = 0
  for (const sheet of book.worksheets) {
    const found = headingsOf(sheet)
    if (!found) {
      if (sheet.actualRowCount > 0) notices.push({ notice: 'sheet', name: cleaned(sheet.name) })
      continue
    }
    lists++
    const { headed, number } = found
    const fault = headedWrong(headed)
    if (fault) return refuse(fault)
    for (const heading of headed.unknown) notices.push({ notice: 'column', sheet: headed.sheet, heading })
    rows.push(...rowsOf(sheet, headed, number))
    const most = largest[headed.sheet]
    if (rows.filter((row) => row.sheet === headed.sheet).length > most)
      return refuse({ why: 'too-many-rows', sheet: headed.sheet, most })
  }
  if (lists === 0) return refuse({ why: 'no-list' })
  return rows.length > 0 ? { allowed: true, workbook: { rows, notices } } : refuse({ why: 'no-rows' })
}

function headingsOf(sheet: exceljs.Worksheet): { headed: Headed; number: number } | null {
  for (let number = 1; number <= Math.min(searchedForHeadings, sheet.rowCount); number++) {
    const texts: string[] = []
    sheet.getRow(number).eachCell((cell, column) => {
      texts[column] = textOf(cell.value) ?? ''
    })
    const headed = headingsIn(Array.from(texts))
    if (headed) return { headed, number }
  }
  return null
}

function headedWrong({ sheet, known, twice }: Headed): ReadRefusal | null {
  if (twice) return { why: 'column-twice', sheet, column: twice }
  const columns = needed[sheet].filter((column) => !known.has(column))
  return columns.length > 0 ? { why: 'column-missing', sheet, columns } : null
}

/** Rows in which nothing is written are no rows. */
function rowsOf(sheet: exceljs.Worksheet, headed: Headed, above: number): RosterRow[] {
  const rows: RosterRow[] = []
  sheet.eachRow((row, number) => {
    if (number <= above) return
    const read: RosterRow = { sheet: headed.sheet, number, cells: {}, faults: [] }
    for (const [column, index] of headed.known) readCell(read, column, row.getCell(index))
    if (Object.keys(read.cells).length > 0 || read.faults.some(({ why }) => why !== 'merged')) rows.push(read)
  })
  return rows
}

function readCell(row: RosterRow, column: Column, cell: exceljs.Cell): void {
  const fault = (why: CellFault['why']) => row.faults.push({ column, why })
  // Only the first of merged cells holds anything; exceljs would give its words to all of them.
  if (cell.type === exceljs.ValueType.Merge) return void fault('merged')
  const text = textOf(cell.value)
  if (text === null) return void fault('no-value')
  if (text.length > largest.cell) return void fault('too-long')
  if (text === '') return
  row.cells[column] = column === 'from' || column === 'to' ? dayText(text) : column === 'phone' ? phoneText(text) : text
}
