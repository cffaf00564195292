import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newCode } from './code.ts'

test('a code of a slip or a recovery code has ten letters out of twenty-five, each as likely as the others', () => {
  const codes = Array.from({ length: 4000 }, newCode)
  assert.equal(new Set(codes).size, codes.length)
  const counts = new Map<string, number>()
  for (const letter of codes.join('').replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  assert.equal(counts.size, 25)
  for (const [letter, count] of counts) assert.ok(Math.abs(count - 1600) < 280, `${letter}: ${count} of 40,000`) // 7 deviations
})
