// What the server does for one signature on a paper of the product's own: fix what is covered, then check the value and put it in.
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { readCertificate } from '#paperwork/signing/certificates/certificate.ts'
import { checkedValue, finishSignature } from '#paperwork/signing/pades/finish-signature.ts'
import { prepareSignature } from '#paperwork/signing/pades/prepare-signature.ts'
import { pdfOf } from '../../tests/making/pdf.ts'
import { commitment } from '../../tests/papers/samples/meetings.ts'
import { makeHouse, makePerson } from '../../tests/signing/people.ts'
import { signedAt, withFields } from '../../tests/signing/signed.ts'
import { type Measure, quickest, rounded } from '../row.ts'

const name = 'sign-server-part'

export const signRow: Measure = {
  name,
  limit: '≤ 10 ms a signature',
  async run() {
    const house = await makeHouse()
    const person = await makePerson(house, 'Trần Thị Hòa')
    const chain = [readCertificate(house.issuer.certificate)]
    const paper = await withFields(await writePdf(commitment), 3)
    const appearance = pdfOf([{ texts: [{ x: 20, y: 400, text: 'DA KY' }] }])
    const order = {
      field: 'ky-1',
      signer: person.certificate,
      chain,
      name: 'Trần Thị Hòa',
      reason: 'Cam kết',
      place: null,
    }
    const whole = { ...order, at: signedAt, appearance }
    const prepared = await prepareSignature(paper, whole)
    const bare = await person.sign(prepared.attributes)
    for (let warm = 0; warm < 10; warm++) await prepareSignature(paper, whole)
    const first = await quickest(15, () => prepareSignature(paper, whole))
    const second = await quickest(15, () => finishSignature(prepared, checkedValue(prepared, bare) ?? bare))
    const raw = await quickest(50, rawP256)
    const value = first + second
    return { name, value: rounded(value), unit: 'ms', against: 'raw P-256', ratio: rounded(value / raw) }
  },
}

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const bytes = Buffer.alloc(200, 7)

/** One signature given and checked, without any file around it. */
function rawP256(): void {
  const value = sign('sha256', bytes, privateKey)
  if (!verify('sha256', bytes, publicKey, value)) throw new Error('the raw signature is wrong')
}
