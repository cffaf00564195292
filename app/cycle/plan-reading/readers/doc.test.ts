import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openedFrom, refusalOf } from '../../../../tests/making/opened.ts'

test('a .doc of Word 97 gives its words, its letterhead in two blocks', async () => {
  const { format, text } = await openedFrom(readFileSync('tests/files/sample-plan.doc'))
  assert.equal(format, 'doc')
  assert.match(text, /^ĐẢNG BỘ TỈNH THANH GIANG\nĐẢNG ỦY XÃ SÔNG TRĂNG\n\*\nSố 46-KH\/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n/)
  assert.match(text, /“Việc đã nhận phải xong, lời đã hứa phải giữ”/)
  assert.match(text, /\nT\/M BAN THƯỜNG VỤ\nBÍ THƯ\n+Nguyễn Thanh Bình/)
})

test('a .doc or .docx with a password is refused as such', async () => {
  assert.equal(await refusalOf(readFileSync('tests/files/locked.doc')), 'encrypted')
  assert.equal(await refusalOf(readFileSync('tests/files/locked.docx')), 'encrypted')
})

test('a .doc cut off in the middle is damaged', async () =>
  assert.equal(await refusalOf(readFileSync('tests/files/sample-plan.doc').subarray(0, 5000)), 'damaged'))
