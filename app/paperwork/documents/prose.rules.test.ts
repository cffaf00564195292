// What a clerk types, and the blocks that it means.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf, runs } from './prose.rules.ts'

const one = (line: string) => blocksOf(`Lời đầu.\n${line}`)[1]

test('a line is a paragraph, an empty line nothing', () => {
  assert.deepEqual(blocksOf('Một.\r\n\r\nHai.'), [
    { kind: 'paragraph', runs: [{ text: 'Một.' }] },
    { kind: 'paragraph', runs: [{ text: 'Hai.' }] },
  ])
})

test('what stands before a line says what it is', () => {
  assert.deepEqual(one('- Căn cứ Kế hoạch số 46;'), { kind: 'ground', text: 'Căn cứ Kế hoạch số 46' })
  assert.deepEqual(one('I. Mục đích'), { kind: 'heading', level: 1, number: 'I.', text: 'Mục đích' })
  assert.deepEqual(one('2. Việc tháng 12'), { kind: 'heading', level: 2, number: '2.', text: 'Việc tháng 12' })
  assert.deepEqual(one('2.1. Họp'), { kind: 'heading', level: 3, number: '2.1.', text: 'Họp' })
  assert.deepEqual(one('Điều 3. Thi hành'), { kind: 'article', number: '3', runs: [{ text: 'Thi hành' }] })
  assert.deepEqual(one('Phần II. Tổ chức'), { kind: 'part', number: 'Phần II', text: 'Tổ chức' })
  assert.deepEqual(one('Mục 1. Chung'), { kind: 'section', number: 'Mục 1', text: 'Chung' })
  assert.deepEqual(one('- Một ý'), { kind: 'item', mark: '-', runs: [{ text: 'Một ý' }] })
  assert.deepEqual(one('+ Ý nhỏ'), { kind: 'item', mark: '+', level: 2, runs: [{ text: 'Ý nhỏ' }] })
  assert.deepEqual(one('đ) Điểm đ'), { kind: 'item', mark: 'đ)', runs: [{ text: 'Điểm đ' }] })
  assert.deepEqual(one('Thời gian: 7 giờ 30'), { kind: 'field', label: 'Thời gian', text: '7 giờ 30' })
  assert.deepEqual(one('QUYẾT ĐỊNH:'), { kind: 'resolves', text: 'QUYẾT ĐỊNH:' })
  assert.deepEqual(one('---'), { kind: 'page-break' })
})

test('a numbered sentence stays a paragraph, and so does a sentence that only begins like a field', () => {
  assert.equal(one('1. Họp vào thứ Hai hằng tuần.')?.kind, 'paragraph')
  assert.equal(one('Nội dung này, như đã nói, rất cần: xem lại.')?.kind, 'paragraph')
})

test('capitals in the first line are who decides, later they are words', () => {
  assert.deepEqual(blocksOf('BAN THƯỜNG VỤ ĐẢNG ỦY XÃ SÔNG TRĂNG')[0]?.kind, 'authority')
  assert.equal(one('BAN THƯỜNG VỤ')?.kind, 'paragraph')
})

test('words between two stars or underlines are set off, a single star stands', () => {
  assert.deepEqual(runs('a **b** __c__ * d'), [
    { text: 'a ' },
    { text: 'b', bold: true },
    { text: ' ' },
    { text: 'c', italic: true },
    { text: ' * d' },
  ])
})

test('rows between strokes are a table: a group of one cell, a total, a stroke that is text', () => {
  const [block] = blocksOf(
    '| TT | Nội dung | Tiền |\n|---|---|---|\n| Trang trí |\n| 1 | Hoa \\| lá | 200.000 |\n| | Tổng cộng | 200.000 |',
  )
  assert.ok(block?.kind === 'table')
  const { columns, rows } = block.table
  assert.deepEqual(
    columns.map(({ heading, align }) => [heading, align]),
    [
      ['TT', 'center'],
      ['Nội dung', 'left'],
      ['Tiền', 'right'],
    ],
  )
  assert.deepEqual(rows, [
    { kind: 'group', text: 'Trang trí' },
    { kind: 'row', cells: ['1', 'Hoa | lá', '200.000'] },
    { kind: 'total', cells: ['', 'Tổng cộng', '200.000'] },
  ])
})

test('a column that is to be filled in by hand has room', () => {
  const [block] = blocksOf('| TT | Họ tên | Ký |\n| 1 | Lê Văn Bình | |')
  assert.ok(block?.kind === 'table')
  const [, , sign] = block.table.columns
  assert.ok(sign && sign.width > 10)
})
