// A paper table as a Word file: A4 across, Times New Roman, the headings repeated on each page.
import type * as Docx from 'docx'
import type { Column, PaperTable, TableWriter } from '../paper-table.ts'

const face = 'Times New Roman'
const font = { ascii: face, hAnsi: face, cs: face, eastAsia: face }
// Twentieths of a point, whole ones: Word calls a file with fractions damaged.
const sheet = { width: 11_906, height: 16_838 }
const margin = 1134 // 20 mm
const width = sheet.height - 2 * margin

export const word: TableWriter = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
  async write(table: PaperTable) {
    const docx = await import('docx') // large: loaded when somebody asks for a Word file
    const size = { ...sheet, orientation: docx.PageOrientation.LANDSCAPE }
    const page = { size, margin: { top: margin, bottom: margin, left: margin, right: margin } }
    const document = new docx.Document({
      styles: { default: { document: { run: { font, size: 26 } } } },
      sections: [
        {
          properties: { page },
          children: [
            headOf(docx, table),
            line(docx, table.title, { bold: true, before: 240 }),
            line(docx, table.subtitle, { after: 240 }),
            bodyOf(docx, table),
            line(docx, table.foot, { italics: true, before: 240, align: 'left' }),
          ],
        },
      ],
    })
    return new Uint8Array(await docx.Packer.toBuffer(document))
  },
}

type Style = { bold?: boolean; italics?: boolean; before?: number; after?: number; align?: Column['align'] }

function line(docx: typeof Docx, text: string, { bold, italics, before = 0, after = 0, align = 'center' }: Style) {
  const runs = text
    .split('\n')
    .map((part, index) => new docx.TextRun({ text: part, bold, italics, font, break: index && 1 }))
  return new docx.Paragraph({ alignment: align, spacing: { before, after }, children: runs })
}

/** Whose paper it is on the left, the Party and the day on the right. */
function headOf(docx: typeof Docx, { committee, office, party, dated }: PaperTable) {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const half = { size: Math.round(width / 2), type: docx.WidthType.DXA }
  const left = [
    line(docx, committee.toLocaleUpperCase('vi'), {}),
    line(docx, office, { bold: true }),
    line(docx, '*', { after: 120 }),
  ]
  const right = [line(docx, party, { bold: true }), line(docx, dated, { italics: true, before: 60 })]
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: [half.size, half.size],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new docx.TableRow({
        children: [left, right].map((children) => new docx.TableCell({ width: half, borders, children })),
      }),
    ],
  })
}

function bodyOf(docx: typeof Docx, { columns, rows }: PaperTable) {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.round((column.width / whole) * width))
  const cell = (text: string | number, index: number, style: Style) =>
    new docx.TableCell({
      width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [line(docx, String(text), style)],
    })
  const heading = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell(column.heading, index, { bold: true })),
  })
  const body = rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        children: row.map((text, index) => cell(text, index, { align: columns[index]?.align ?? 'left' })),
      }),
  )
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    rows: [heading, ...body],
  })
}
