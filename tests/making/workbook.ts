// Workbooks as people make them, for tests: sheets of rows, in the columns of the template or any other.
import exceljs from 'exceljs'
import { type Lists, writeWorkbook } from '#foundation/roster/write-workbook.ts'

export const listFile = (lists: Partial<Lists>): Promise<Uint8Array> =>
  writeWorkbook({ unit: [], person: [], ...lists })

export type Sheets = Record<string, exceljs.CellValue[][]>

export async function workbook(sheets: Sheets, change?: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows)
  change?.(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** So many cells and members of each, invented. */
export function largeList(units: number, people: number): Lists {
  const unit = (index: number) => `Chi bộ số ${(index % units) + 1}`
  return {
    unit: Array.from({ length: units }, (_, index) => ({
      ...{ name: unit(index), kind: 'Chi bộ', parent: 'Đảng ủy xã Sông Trăng', from: '01/01/2026' },
    })),
    person: Array.from({ length: people }, (_, index) => ({
      ...{ name: `Người Thử Số ${index + 1}`, phone: `09${String(10_000_000 + index)}`, unit: unit(index) },
      ...{ role: 'Ủy viên', title: 'Chi ủy viên', from: '01/01/2026' },
    })),
  }
}
