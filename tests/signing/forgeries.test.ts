// What somebody changes after a signature is found, in every file; what signing itself adds is not taken for it.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { isSound, type UnsoundChange } from '#paperwork/signing/changes/change.ts'
import type { Trust } from '#paperwork/signing/verify/trust.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { commitment } from '../papers/samples/meetings.ts'
import { forgeries } from './forging.ts'
import { type House, makeHouse, makePerson, type Person, rsa2048 } from './people.ts'
import { commitment as byHand, signInTurn } from './signed.ts'
import { trustIn } from './trusting.ts'

const tellsOf: Record<string, UnsoundChange> = {
  'a drawing is appended to a page': 'page-drawing',
  'what a page draws is replaced in place': 'page-drawing',
  'a page is replaced by another': 'page-replaced',
  'a page is added': 'page-added',
  'a page is taken out': 'page-removed',
  'a note is laid over a page': 'annotation-added',
  'a script runs when the file is opened': 'script',
  'a page is cut to another size': 'page-size',
  'the fonts of a page are replaced': 'page-look',
  'the look of a signature is replaced': 'signature-changed',
  'a signature is taken off': 'signature-changed',
  'a field to fill in is added': 'field-added',
  'a file is attached': 'attachment',
  'layers are added': 'layers',
  'something is put behind the end': 'bytes-appended',
  'a new signature field lies over the page': 'signature-over-page',
}

let house: House
let people: Person[]
let trust: Trust
const signed: Uint8Array[] = []
before(async () => {
  house = await makeHouse()
  people = [
    await makePerson(house, 'Trần Thị Hòa'),
    await makePerson(house, 'Lê Văn Nam', rsa2048),
    await makePerson(house, 'Phạm Thị Lan'),
  ]
  trust = await trustIn(house)
  const papers = [await writePdf(commitment), byHand()]
  for (let number = 0; number < 10; number++)
    signed.push(await signInTurn(people.slice(0, 1 + (number % 3)), house, papers[number % 2]))
})

test('every file that was only signed is sound', () => {
  for (const pdf of signed) assert.equal(verifyPdf(pdf, trust).verdict, 'sound')
})

for (const [how, forge] of Object.entries(forgeries))
  test(`${how}: found in each of ten files`, () => {
    for (const [number, pdf] of signed.entries()) {
      const report = verifyPdf(forge(pdf, number), trust)
      assert.equal(report.verdict, 'unsound', JSON.stringify(report))
      const [first] = report.signatures
      const told = first?.changesAfter.filter((change) => !isSound(change)).map(({ what }) => what)
      assert.ok(told?.includes(tellsOf[how] ?? 'object'), `${told}`)
      assert.equal(first?.integrity, 'intact', 'the signature itself still counts: only the comparison finds it')
    }
  })
