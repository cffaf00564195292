// What stands beside what on the review page, in either order and in parts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/ids.ts'
import { sampleReading, sampleText } from '../../../tests/sample-reading.ts'
import { blocksOf } from './blocks.ts'
import type { Finding } from './finding.ts'
import { keyOf } from './finding-key.ts'
import { findingsOf } from './new-findings.ts'
import { partOf, passagesOf } from './review-view.ts'

const plan = { reading: sampleReading }
const findings = findingsOf(sampleReading).map((one) => {
  const said = { id: newId(), plan: newId(), machine: one.value, answer: 'open', version: 1, answeredByName: null }
  return { ...one, ...said, parent: null } as Finding
})

test('in the order of the text every paragraph stands once, each finding beside the one in which it begins', () => {
  const passages = passagesOf(plan, findings, 'text').flat()
  assert.deepEqual(
    passages.flatMap(({ blocks }) => blocks),
    blocksOf(sampleReading),
  )
  assert.equal(passages.flatMap(({ findings: beside }) => beside).length, findings.length)
  for (const { blocks, findings: beside } of passages)
    for (const { spans } of beside) {
      const [first] = blocks
      assert.ok(first && spans[0] && first.start <= spans[0][0] && spans[0][0] < first.end)
    }
})

test('the least sure come first, each beside its own paragraph', () => {
  const passages = passagesOf(plan, findings, 'confidence').flat()
  const order = passages.flatMap(({ findings: [one] }) => (one ? [one.confidence] : []))
  assert.deepEqual(
    order,
    order.toSorted((one, other) => one - other),
  )
  const [first] = passages
  assert.ok(first?.blocks[0] && sampleText.slice(first.blocks[0].start, first.blocks[0].end).length > 0)
})

test('a finding is found again in its part', () => {
  const parts = passagesOf(plan, [...findings, ...findings, ...findings], 'confidence')
  assert.ok(parts.length > 1)
  const last = parts.at(-1)?.at(-1)?.findings[0]
  assert.ok(last)
  assert.equal(partOf(passagesOf(plan, findings, 'text'), keyOf(last.id)), 0)
  assert.equal(partOf(parts, 'nowhere'), 0)
  const only = parts.slice(-1)
  assert.equal(partOf([[], ...only], keyOf(last.id)), 1)
})
