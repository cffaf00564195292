// One byte changed anywhere in a file with three signatures is found.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Trust } from '#paperwork/signing/verify/trust.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { makeHouse, makePerson, rsa2048 } from './people.ts'
import { signInTurn } from './signed.ts'
import { trustIn } from './trusting.ts'

let pdf: Uint8Array
let trust: Trust
before(async () => {
  const house = await makeHouse()
  const people = [
    await makePerson(house, 'Trần Thị Hòa'),
    await makePerson(house, 'Lê Văn Nam', rsa2048),
    await makePerson(house, 'Phạm Thị Lan'),
  ]
  pdf = await signInTurn(people, house)
  trust = await trustIn(house)
})

/** The places at which a changed bit is not noticed. */
function unnoticed(places: Iterable<number>): number[] {
  const missed: number[] = []
  for (const at of places) {
    const changed = Buffer.from(pdf)
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    if (!['unsound', 'unreadable'].includes(verifyPdf(changed, trust).verdict)) missed.push(at)
  }
  return missed
}

function* every(step: number, from = 0, to = pdf.length): Generator<number> {
  for (let at = from; at < to; at += step) yield at
}

test('anywhere in the file', () => assert.deepEqual(unnoticed(every(149)), []))

test('in the value of the last signature, which no signature covers, also where only a letter changes its case', () => {
  const from = Buffer.from(pdf).lastIndexOf('/Contents <') + '/Contents <'.length
  assert.deepEqual(unnoticed(every(3, from - 1, from + 3500)), [])
  const upper = Buffer.from(pdf)
  const letter = upper.findIndex((byte, at) => at > from && byte >= 0x61 && byte <= 0x66)
  upper[letter] = (upper[letter] ?? 0) - 0x20
  assert.equal(verifyPdf(upper, trust).verdict, 'unsound')
})

test('in the padding behind the last signature', () => {
  const from = Buffer.from(pdf).lastIndexOf('00000000>')
  assert.deepEqual(unnoticed(every(1, from, from + 9)), [])
})

test('around the ends of the revisions, where the tables stand', () => {
  const ends = [...Buffer.from(pdf).toString('latin1').matchAll(/%%EOF/g)].map(({ index }) => index)
  assert.equal(ends.length, 5)
  assert.deepEqual(
    ends.flatMap((end) => unnoticed(every(5, end - 250, Math.min(end + 6, pdf.length)))),
    [],
  )
})

test('a file that is cut off, or lengthened by one byte, is not sound', () => {
  for (const cut of [1, 2, 7, 100, 20_000])
    assert.notEqual(verifyPdf(pdf.subarray(0, pdf.length - cut), trust).verdict, 'sound', `${cut}`)
  for (const more of ['\n', ' ', 'x'])
    assert.notEqual(verifyPdf(Buffer.concat([pdf, Buffer.from(more)]), trust).verdict, 'sound')
})
