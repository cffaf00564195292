// The two blocks that an office puts side by side in a table without borders: letterhead and signature.
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, type TextRun, WidthType } from 'docx'
import { lineOf, textRun } from './lines.ts'
import { head, recipients, signer } from './words.ts'

const none = { style: 'none', size: 0, color: 'auto' } as const
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

export function headOf(): Table {
  const left = [
    centred(textRun(head.above)),
    centred(textRun(head.issuer, { bold: true })),
    centred(textRun('*')),
    centred(textRun(head.number)),
  ]
  const right = [
    centred(textRun(head.title, { bold: true, underline: {}, size: 30 })),
    centred(textRun('')),
    centred(textRun(head.day, { italics: true })),
  ]
  return sideBySide(left, right, [4300, 5055])
}

export function endOf(): Table {
  const left = [
    lineOf([textRun('Nơi nhận:', { underline: {} })]),
    ...recipients.map((words) => lineOf([textRun(`- ${words}`, { size: 24 })])),
  ]
  const right = [
    centred(textRun(signer.authority, { bold: true })),
    centred(textRun(signer.title)),
    ...[1, 2, 3].map(() => centred(textRun(''))),
    centred(textRun(signer.name, { bold: true })),
  ]
  return sideBySide(left, right, [4555, 4800])
}

const centred = (run: TextRun): Paragraph => lineOf([run], { alignment: 'center' })

function sideBySide(left: Paragraph[], right: Paragraph[], [narrow, wide]: [number, number]): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, borders, width: { size: width, type: WidthType.DXA } })
  return new Table({
    borders,
    columnWidths: [narrow, wide],
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, narrow), cell(right, wide)] })],
  })
}
