// A list as an .xlsx, in the columns in which it is read: what goes out can come in again.
import { type Day, written } from '#kernel/day.ts'
import { headingOf, sheetNames } from './headings.ts'
import { type Column, columnsOf, needed, type SheetKind } from './roster.ts'

export type Written = Partial<Record<Column, string>>
export type Lists = { unit: Written[]; person: Written[] }

const widths: Partial<Record<Column, number>> = {
  name: 36,
  unit: 36,
  parent: 30,
  kind: 34,
  title: 30,
  shortName: 18,
  role: 18,
}

/** `days` are written as people write them. Every cell is text and formatted as text: none can become a formula. */
export async function writeWorkbook(lists: Lists): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs') // large: loaded when somebody asks for a workbook
  const book = new exceljs.Workbook()
  for (const kind of ['unit', 'person'] as const) {
    const columns = columnsOf[kind]
    const sheet = book.addWorksheet(sheetNames[kind], { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRow(columns.map((column) => headed(kind, column))).font = { bold: true }
    for (const row of lists[kind]) sheet.addRow(columns.map((column) => row[column] || null))
    columns.forEach((column, index) => {
      const { width, numFmt } = { width: widths[column] ?? 14, numFmt: '@' }
      Object.assign(sheet.getColumn(index + 1), { width, numFmt })
    })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** What must be filled in bears a star. */
const headed = (kind: SheetKind, column: Column): string =>
  needed[kind].some((one) => one === column) ? `${headingOf(kind, column)} *` : headingOf(kind, column)

export const dayCell = (day: Day | null): string => (day ? written(day) : '')

export const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
