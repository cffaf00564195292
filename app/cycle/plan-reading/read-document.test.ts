import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraph, wordFile } from '../../../tests/making/word.ts'
import { readDocument } from './read-document.ts'

const samples = [
  'seeds/demo-commune/ke-hoach-mau.docx',
  'tests/files/sample-plan.pdf',
  'tests/files/sample-plan.doc',
  'tests/files/locked.docx',
].map((file) => readFileSync(file))

const whyOf = async (bytes: Uint8Array, milliseconds = 2000, megabytes = 300): Promise<string> => {
  const read = await readDocument(bytes, { milliseconds, megabytes })
  return read.allowed ? read.reading.kind : read.refusal.why
}

test('the sample plan says the same things from every format', async () => {
  for (const bytes of samples.slice(0, 3)) {
    const read = await readDocument(bytes)
    assert.ok(read.allowed)
    const { document, phases, slogans, bases, movements, ceremony, commendation, recipients, reviews } = read.reading
    assert.deepEqual([document.number?.value, document.date?.value], ['46-KH/ĐU', '2025-11-12'])
    assert.deepEqual(
      phases.map(({ from, to }) => [from, to]),
      [
        ['2025-11', '2026-06'],
        ['2026-07', '2027-05'],
      ],
    )
    assert.deepEqual(
      reviews.map(({ when }) => when),
      ['2026-07', '2027-06'],
    )
    const counts = [slogans, bases, movements, ceremony?.participants, ceremony?.programme, commendation, recipients]
    assert.deepEqual(
      counts.map((found) => found?.length),
      [4, 4, 7, 7, 6, 3, 9],
    )
  }
})

test('many files at once wait for each other and are all read', async () => {
  const kinds = await Promise.all(
    Array.from({ length: 6 }, (_, index) => whyOf(samples[index % 3] ?? new Uint8Array())),
  )
  assert.deepEqual(new Set(kinds), new Set(['campaign-plan']))
})

test('a reading that takes too long is stopped, and the next file is read as ever', async () => {
  assert.equal(await whyOf(slow, 40), 'too-slow')
  assert.equal(await whyOf(Buffer.from('Chào cả xã')), 'other')
})

test('a reading that takes too much memory is stopped, and the next file is read as ever', async () => {
  assert.equal(await whyOf(greedy), 'too-much-memory')
  assert.equal(await whyOf(Buffer.from('Chào cả xã')), 'other')
})

test('the server answers others while a file is being read', async () => {
  const reading = whyOf(slow)
  let beats = 0
  const beat = setInterval(() => beats++, 5)
  await reading
  clearInterval(beat)
  assert.ok(beats > 10, `${beats} beats`)
})

test('no changed, cut or mixed-up file crashes the reader: it is read or refused', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  })
  const hostile = fc.record({
    sample: fc.nat(samples.length - 1),
    changes: fc.array(change, { maxLength: 6 }),
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  const property = fc.asyncProperty(hostile, async ({ sample, changes, kept }) => {
    const whole = samples[sample] ?? Buffer.alloc(0)
    const bytes = Buffer.from(whole.subarray(0, Math.floor(whole.length * kept)))
    for (const { at, bytes: put } of changes)
      bytes.set(put.subarray(0, bytes.length), Math.floor(at * Math.max(0, bytes.length - put.length)))
    assert.match(await whyOf(bytes), /^[a-z-]+$/)
  })
  await fc.assert(property, { numRuns: 300 })
})

test('noise of any kind is read or refused', async () => {
  const heads = ['', 'PK\x03\x04', '%PDF-1.7\n', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe']
  const noise = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3000 }))
  const property = fc.asyncProperty(noise, async ([head, bytes]) => {
    assert.match(await whyOf(Buffer.concat([Buffer.from(head, 'latin1'), bytes])), /^[a-z-]+$/)
  })
  await fc.assert(property, { numRuns: 300 })
})

const slow = wordFile({ body: paragraph('Xã nhà chung sức. ').repeat(30_000) })
/** Small on the disk, just inside the limits of an archive, and a tree of millions of elements in memory. */
const greedy = wordFile({ body: '<w:p/>'.repeat(7_000_000) })
