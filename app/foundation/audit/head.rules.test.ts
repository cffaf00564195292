import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { firstBrokenLine, firstLink, grouped, headsIn, headsText, linkOf, placeIn, typedHead } from './head.rules.ts'
import type { HeadsFile, PublishedHead } from './head.ts'

const tenant = newId<'tenant'>()
const hashes = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
const heads: PublishedHead[] = []
for (const [index, hash] of hashes.entries()) {
  const previous = heads.at(-1)?.link ?? firstLink(tenant)
  const line = { day: day(`2026-01-0${index + 5}`), seq: (index + 1) * 10, hash, previous }
  heads.push({ ...line, link: linkOf(line) })
}
const file: HeadsFile = { committee: 'Đảng ủy xã', tenant, heads }

test('a list is written and read again, and holds', () => {
  assert.deepEqual(headsIn(headsText(file)), file)
  assert.equal(firstBrokenLine(file), null)
})

test('a line that was changed, taken out, put in or turned around is named by its number', () => {
  const [one, two, three] = heads as [PublishedHead, PublishedHead, PublishedHead]
  const broken = (lines: PublishedHead[]) => firstBrokenLine({ ...file, heads: lines })
  assert.equal(broken([one, { ...two, hash: 'd'.repeat(64) }, three]), 2)
  assert.equal(broken([one, three]), 2)
  assert.equal(broken([one, two, two]), 3)
  assert.equal(broken([two, one, three]), 1)
})

test('what is no list is none', () => {
  for (const text of [
    '',
    'x',
    '{}',
    '[]',
    'null',
    '{"format":"thidua-heads-1","tenant":"x"}',
    `${headsText(file)}{"day":1}`,
  ])
    assert.equal(headsIn(text), null, text.slice(-20))
})

test('a head is understood as people type it from paper', () => {
  assert.deepEqual(typedHead(' 1.812 ', '3F2A 9b1c 22D0-77aa'), { seq: 1812, hash: '3f2a9b1c22d077aa' })
  assert.equal(typedHead('812', '3f2a 9b1c'), null, 'two groups are too few')
  assert.equal(typedHead('0', 'a'.repeat(64)), null)
  assert.equal(typedHead('812', 'xyz'.repeat(10)), null)
  assert.equal(grouped('3f2a9b1c'), '3f2a 9b1c')
})

test('a head is its line, another one at its line, or one between two lines', () => {
  assert.equal(placeIn(file, { seq: 20, hash: 'b'.repeat(16) }).line?.day, '2026-01-06')
  const forged = placeIn(file, { seq: 20, hash: 'd'.repeat(64) })
  assert.deepEqual([forged.line, forged.otherwise?.day], [null, '2026-01-06'])
  assert.equal(placeIn(file, { seq: 12, hash: 'd'.repeat(64) }).sealedBy?.day, '2026-01-06')
})
