// Columns hold their longest word, and the rest goes to those that say more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnWidths } from './column-widths.rules.ts'

test('a date is never parted, a long text gets what is left, an empty column has room for a hand', () => {
  const [number = 0, text = 0, on = 0, sign = 0] = columnWidths([
    { heading: 'TT', cells: ['1', '2'] },
    { heading: 'Nội dung', cells: ['Phổ biến kế hoạch đến toàn thể đảng viên và người lao động', 'Họp'] },
    { heading: 'Hạn', cells: ['20/12/2025', '30/6/2026'] },
    { heading: 'Ký', cells: ['', ''] },
  ])
  assert.ok(number < 15 && on > 25 && sign > 20, `${number} ${on} ${sign}`)
  assert.ok(text > 60)
  assert.ok(Math.abs(number + text + on + sign - 165) < 1)
})

test('words that are too long for the page are left for the writer to refuse', () => {
  const widths = columnWidths([{ heading: 'x'.repeat(120), cells: ['a'] }])
  assert.ok((widths[0] ?? 0) > 165)
})
