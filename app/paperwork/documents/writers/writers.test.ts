// A table on paper, read back from the files.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import exceljs from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { PaperTable } from '../paper-table.ts'
import { excel, headingRow } from './excel.ts'
import { word } from './word.ts'

const table: PaperTable = {
  ...{ committee: 'Đảng ủy xã Sông Trăng', office: 'VĂN PHÒNG', party: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
  ...{ dated: 'Ngày 22 tháng 11 năm 2026', title: 'BẢNG PHÂN CÔNG NHIỆM VỤ', subtitle: 'thực hiện kế hoạch' },
  foot: 'Niêm sổ ghi việc: mục 1, 3f2a 9b1c.',
  columns: [
    { heading: 'TT', width: 1, align: 'center' },
    { heading: 'Nội dung nhiệm vụ', width: 6 },
    { heading: 'Thời hạn', width: 2 },
  ],
  rows: [
    [1, 'Đổi mới cách họp chi bộ; "ít mà kỹ" & đúng giờ', '05/12/2026'],
    [2, 'Báo cáo <kết quả>', 'hằng quý'],
  ],
}

test('Excel reads back the headings and every row', async () => {
  const book = new exceljs.Workbook()
  await book.xlsx.load((await excel.write(table)).buffer as ArrayBuffer)
  const [sheet] = book.worksheets
  assert.ok(sheet)
  const rows = [0, 1, 2].map((index) => (sheet.getRow(headingRow + index).values as unknown[]).slice(1))
  assert.deepEqual(rows, [table.columns.map(({ heading }) => heading), ...table.rows])
  assert.equal(sheet.getCell('A1').value, 'ĐẢNG ỦY XÃ SÔNG TRĂNG')
  assert.equal(sheet.pageSetup.orientation, 'landscape')
})

test('Word holds every cell, on A4 across, in Times New Roman, with headings that repeat', async () => {
  const bytes = await word.write(table)
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const text = xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  for (const cell of [table.title, table.committee.toLocaleUpperCase('vi'), ...table.rows.flat()])
    assert.ok(text.includes(String(cell)), String(cell))
  assert.match(xml, /w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
  assert.match(xml, /<w:tblHeader\/>/)
  assert.match(xml, /w:eastAsia="Times New Roman"/)
})
