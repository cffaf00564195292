// A paper table as a workbook of one sheet, headed as on paper, with rows that Excel can sort and filter.
import type { PaperTable, TableWriter } from '../paper-table.ts'

const font = { name: 'Times New Roman', size: 13 }
const thin = { style: 'thin' } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }

/** The row of the headings; the table's own rows follow. */
export const headingRow = 7

export const excel: TableWriter = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  async write(table: PaperTable) {
    const { default: exceljs } = await import('exceljs') // large: loaded when somebody asks for a workbook
    const book = new exceljs.Workbook()
    const pageSetup = {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    } as const
    const sheet = book.addWorksheet('1', { pageSetup, views: [{ state: 'frozen', ySplit: headingRow }] })
    sheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`
    const last = table.columns.length

    const above: [number, number, number, string, boolean][] = [
      [1, 1, 3, table.committee.toLocaleUpperCase('vi'), false],
      [2, 1, 3, table.office, true],
      [1, 4, last, table.party, true],
      [2, 4, last, table.dated, false],
      [4, 1, last, table.title, true],
      [5, 1, last, table.subtitle, false],
    ]
    for (const [row, from, to, text, bold] of above) {
      sheet.mergeCells(row, from, row, Math.max(from, to))
      const cell = sheet.getCell(row, from)
      cell.value = text
      cell.font = { ...font, bold }
      cell.alignment = { horizontal: 'center', vertical: 'middle' }
    }

    const whole = table.columns.reduce((sum, { width }) => sum + width, 0)
    table.columns.forEach(({ width }, index) => {
      sheet.getColumn(index + 1).width = Math.round((width / whole) * 130)
    })
    const rows = [table.columns.map(({ heading }) => heading), ...table.rows]
    rows.forEach((values, index) => {
      const row = sheet.getRow(headingRow + index)
      row.values = values
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const align = index === 0 ? 'center' : table.columns[column - 1]?.align
        cell.font = { ...font, bold: index === 0 }
        cell.alignment = { wrapText: true, vertical: 'top', horizontal: align ?? 'left' }
        cell.border = border
      })
    })
    const foot = headingRow + table.rows.length + 2 // a blank row parts it from what Excel sorts
    sheet.mergeCells(foot, 1, foot, last)
    sheet.getCell(foot, 1).value = table.foot
    sheet.getCell(foot, 1).font = { ...font, size: 11, italic: true }
    sheet.autoFilter = {
      from: { row: headingRow, column: 1 },
      to: { row: headingRow + table.rows.length, column: last },
    }
    return new Uint8Array(await book.xlsx.writeBuffer())
  },
}
