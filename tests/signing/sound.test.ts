// A hundred files that were only signed, stamped and made ready for the archive: none of them is refused.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { PDF } from '@libpdf/core'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { makeInstallation } from '#paperwork/signing/authority/make-installation.ts'
import { appendProof } from '#paperwork/signing/pades/append-proof.ts'
import { appendStamp } from '#paperwork/signing/pades/append-stamp.ts'
import { addSignatureFields } from '#paperwork/signing/pades/signature-field.ts'
import type { AskStamp } from '#paperwork/signing/time/stamp-client.ts'
import { answerStamp } from '#paperwork/signing/time/stamp-responder.ts'
import type { Trust } from '#paperwork/signing/verify/trust.ts'
import { verifyPdf } from '#paperwork/signing/verify/verify-pdf.ts'
import { commitment, programme } from '../papers/samples/meetings.ts'
import { reportWith } from '../papers/samples/results.ts'
import { type House, makePerson, type Person, rsa2048 } from './people.ts'
import { commitment as byHand, signAs, withFields } from './signed.ts'
import { trustIn } from './trusting.ts'

let house: House
let trust: Trust
let ask: AskStamp
let people: Person[]
let papers: Uint8Array[]
before(async () => {
  const { root, made } = await makeInstallation('Đảng ủy xã Lạc Khê', new Date('2026-01-02T00:00:00Z'))
  house = { root, issuer: made.issuer }
  const stampedAt = new Date('2026-11-20T03:00:00Z')
  ask = async (request) => answerStamp(made.stamper, made.issuer.certificate, request, stampedAt)
  people = [
    await makePerson(house, 'Trần Thị Hòa'),
    await makePerson(house, 'Lê Văn Nam', rsa2048),
    await makePerson(house, 'Phạm Thị Lan'),
  ]
  trust = await trustIn(house)
  const packed = await (await PDF.load(byHand())).save({ useXRefStream: true })
  papers = [await writePdf(commitment), byHand(), await writePdf(programme), packed, await writePdf(reportWith(40))]
})

/** Which paper, how many signatures, with stamps, with proof, with a last stamp: the digits of the number. */
async function variant(number: number): Promise<Uint8Array> {
  const paper = papers[number % 5] ?? byHand()
  const count = 1 + (Math.floor(number / 5) % 3)
  const how = Math.floor(number / 15)
  let pdf = await withFields(paper, how % 2 === 0 ? count : 4)
  for (let index = 0; index < count; index++) {
    const person = people[(index + number) % 3]
    if (person) pdf = await signAs(pdf, `ky-${index + 1}`, person, house, how % 3 === 0 ? {} : { ask })
  }
  if (how % 4 === 3) {
    const place = {
      name: 'them',
      label: 'Thêm',
      page: 0,
      rectangle: [20, 20, 90, 60] as [number, number, number, number],
    }
    pdf = await addSignatureFields(pdf, [place])
  }
  if (how >= 3)
    pdf = await appendProof(pdf, {
      certificates: [house.root.certificate, house.issuer.certificate],
      revocationLists: trust.revocationLists,
    })
  const stamped = how >= 4 ? await appendStamp(pdf, 'luu-tru', ask) : pdf
  assert.ok(!('why' in stamped))
  return stamped
}

test('none of a hundred is refused', async () => {
  for (let number = 0; number < 100; number++) {
    const report = verifyPdf(await variant(number), trust)
    assert.equal(report.verdict, 'sound', `${number}: ${JSON.stringify(report)}`)
  }
})
