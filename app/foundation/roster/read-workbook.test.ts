import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { largeList, listFile, type Sheets, workbook } from '../../../tests/making/workbook.ts'
import { bounds, readWorkbook } from './read-workbook.ts'
import { largest } from './roster.ts'

const heads = ['Họ và tên *', 'Điện thoại', 'Đơn vị', 'Vai trò', 'Chức vụ', 'Từ ngày', 'Đến ngày']
const hoa = ['Đặng Thị Hòa', '0905000001', 'Chi bộ Bến Đò', 'Ủy viên', 'Chi ủy viên', '05/8/2026']

async function read(sheets: Sheets, change?: Parameters<typeof workbook>[1]) {
  const outcome = await readWorkbook(await workbook(sheets, change))
  assert.ok(outcome.allowed, JSON.stringify(outcome))
  return outcome.workbook
}
const refusalOf = async (bytes: Uint8Array, within = bounds) => {
  const outcome = await readWorkbook(bytes, within)
  return outcome.allowed ? 'read' : outcome.refusal.why
}

test('cells come out clean however they were put in: NFD, hard spaces, apostrophes, dates, numbers, formulas, rich text', async () => {
  const { rows } = await read({
    'Trang 1': [
      heads,
      [
        '\u00a0Đặng  Thị Hòa '.normalize('NFD'),
        905000001,
        "'Chi bộ",
        'Ủy\u200b viên',
        '',
        new Date('2026-08-05'),
        46239,
      ],
      [
        { richText: [{ text: 'Võ ' }, { text: 'Thị Lan' }] },
        { formula: '"09050"&"00002"', result: '0905000002' },
        { text: 'Chi bộ', hyperlink: 'mailto:a@b.c' },
        { formula: 'A1' },
        { error: '#N/A' },
        '5.8.2026',
        'chưa rõ',
      ],
    ],
  })
  const [first, second] = rows
  assert.deepEqual(first?.cells, {
    ...{ name: 'Đặng Thị Hòa', phone: '0905000001', unit: 'Chi bộ', role: 'Ủy viên' },
    ...{ from: '2026-08-05', to: '2026-08-05' },
  })
  const { name, phone, unit, from, to } = second?.cells ?? {}
  assert.deepEqual([name, phone, unit, from, to], ['Võ Thị Lan', '0905000002', 'Chi bộ', '2026-08-05', 'chưa rõ'])
  assert.deepEqual(second?.faults, [
    { column: 'role', why: 'no-value' },
    { column: 'title', why: 'no-value' },
  ])
})

test('headings may stand below a title, in any order; blank rows are none; what is not known is told', async () => {
  const { rows, notices } = await read({
    'Ghi chú': [['Danh sách này chỉ để thử']],
    'Danh sách': [
      ['DANH SÁCH CÁN BỘ'],
      [],
      ['Ghi chú', ...heads.toReversed()],
      ['x', ...['', ...hoa.toReversed()]],
      [' ', '\u00a0'],
      [],
      ['y', ...['', ...hoa.toReversed()]],
    ],
  })
  assert.deepEqual(
    rows.map(({ number, cells }) => [number, cells.name, cells.from]),
    [
      [4, 'Đặng Thị Hòa', '2026-08-05'],
      [7, 'Đặng Thị Hòa', '2026-08-05'],
    ],
  )
  assert.deepEqual(notices, [
    { notice: 'sheet', name: 'Ghi chú' },
    { notice: 'column', sheet: 'person', heading: 'Ghi chú' },
  ])
})

test('of merged cells the first has the words, and the others are told', async () => {
  const { rows } = await read({ Người: [heads, hoa, ['Võ Thị Lan', ...hoa.slice(1)]] }, (book) =>
    book.worksheets[0]?.mergeCells('C2:C3'),
  )
  assert.equal(rows[0]?.cells.unit, 'Chi bộ Bến Đò')
  assert.deepEqual(rows[1]?.faults, [{ column: 'unit', why: 'merged' }])
})

test('a workbook without lists, rows or columns, or with too many, says what it lacks', async () => {
  const why = async (sheets: Sheets) => refusalOf(await workbook(sheets))
  assert.equal(await why({ A: [['xin chào']] }), 'no-list')
  assert.equal(await why({ Người: [heads] }), 'no-rows')
  assert.equal(
    await why({
      Người: [
        ['Họ và tên', 'Chức vụ'],
        ['A', 'B'],
      ],
    }),
    'column-missing',
  )
  assert.equal(await why({ Người: [[...heads, 'Họ tên'], hoa] }), 'column-twice')
  const many = Array.from({ length: largest.person + 1 }, () => hoa)
  assert.equal(await why({ Người: [heads, ...many] }), 'too-many-rows')
  const long = await read({ Người: [heads, ['A'.repeat(201), ...hoa.slice(1)]] })
  assert.deepEqual(long.rows[0]?.faults, [{ column: 'name', why: 'too-long' }])
})

test('what is no workbook is refused: nothing, text, another zip, macros, a cut-off file, too large a one', async () => {
  const good = await listFile(largeList(1, 1))
  assert.equal(await refusalOf(new Uint8Array()), 'empty')
  assert.equal(await refusalOf(strToU8('Họ và tên;Chức vụ')), 'not-xlsx')
  assert.equal(await refusalOf(zipSync({ 'word/document.xml': strToU8('<a/>') })), 'not-xlsx')
  assert.equal(await refusalOf(zipSync({ ...unzipSync(good), 'xl/vbaProject.bin': strToU8('x') })), 'not-xlsx')
  assert.equal(await refusalOf(good.subarray(0, good.length - 100)), 'damaged')
  assert.equal(await refusalOf(new Uint8Array(largest.bytes + 1)), 'too-large')
})

test('a zip bomb is stopped, and so is whatever takes too long; the next file is read as if nothing had been', async () => {
  const parts = unzipSync(await listFile(largeList(1, 1)))
  const bomb = zipSync({ ...parts, 'xl/sharedStrings.xml': new Uint8Array(400 * 1024 * 1024) }, { level: 9 })
  assert.ok(bomb.length < largest.bytes && deflateRawSync(new Uint8Array(1024)).length < 100)
  assert.match(await refusalOf(bomb, { ...bounds, megabytes: 150 }), /^(too-much-memory|too-slow|damaged)$/)
  const large = await listFile(largeList(300, 5000))
  assert.equal(await refusalOf(large, { ...bounds, milliseconds: 1 }), 'too-slow')
  assert.equal(await refusalOf(large, { ...bounds, work: 1 }), 'too-slow')
  assert.equal(await refusalOf(large, { ...bounds, megabytes: 20 }), 'too-much-memory')
  assert.equal(await refusalOf(large), 'read')
})

test('what is written cannot become a formula: text, in cells that are formatted as text', async () => {
  const bytes = await listFile({ person: [{ name: '=1+1', title: '+1', unit: '-1', role: '@A' }] })
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml'])
  assert.ok(!/<f>/.test(sheet))
  assert.ok((sheet.match(/<c [^>]*t="s"/g) ?? []).length >= 4)
  const outcome = await readWorkbook(bytes)
  assert.ok(outcome.allowed)
  assert.deepEqual(outcome.workbook.rows[0]?.cells, { name: '=1+1', title: '+1', unit: '-1', role: '@A' })
})
