import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openedFrom, refusalOf, textFrom } from '../../../../../tests/making/opened.ts'

test('the sample plan says the same as its Word file of today, letter for letter, numbers included', async () => {
  const { format, text } = await openedFrom(readFileSync('tests/files/sample-plan.doc'))
  assert.equal(format, 'doc')
  assert.equal(text, await textFrom(readFileSync('seeds/demo-commune/ke-hoach-mau.docx')))
})

test('lists, tables, tracked changes, fields, hidden words and old fonts are read as in .docx', async () => {
  const { text, notes } = await openedFrom(readFileSync('tests/files/many-things.doc'))
  assert.deepEqual(text.split('\n'), [
    'ĐẢNG ỦY XÃ CÂY ĐA',
    'Số 01-KH/ĐU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'ngày 02 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'I. Mục đích',
    'a) con',
    'Hoàn thành 90% chỉ tiêu',
    'Đảng uỷ xã',
    'KẾ HOẠCH',
    'Đảng bộ',
    'TT | Đơn vị | Việc',
    '1 | Đài truyền thanh | Phát tin Lưu bài',
    'KH',
    'dòng\t12-KH HOA',
    'ngày 05',
    'II. Sau',
  ])
  assert.deepEqual(
    notes.map((note) => 'font' in note && note.font),
    ['tcvn3', 'vni'],
  )
})

test('a .doc or .docx with a password is refused as such', async () => {
  assert.equal(await refusalOf(readFileSync('tests/files/locked.doc')), 'encrypted')
  assert.equal(await refusalOf(readFileSync('tests/files/locked.docx')), 'encrypted')
})

test('a .doc cut off in the middle is damaged', async () =>
  assert.equal(await refusalOf(readFileSync('tests/files/sample-plan.doc').subarray(0, 5000)), 'damaged'))
