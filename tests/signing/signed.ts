// A document signed in sequence by several people, as the product does it.

import { readCertificate } from '#paperwork/signing/certificates/certificate.ts'
import { checkedValue, finishSignature } from '#paperwork/signing/pades/finish-signature.ts'
import { prepareSignature } from '#paperwork/signing/pades/prepare-signature.ts'
import { addSignatureFields } from '#paperwork/signing/pades/signature-field.ts'
import { type AskStamp, stampOver } from '#paperwork/signing/time/stamp-client.ts'
import { pdfOf } from '../making/pdf.ts'
import type { House, Person } from './people.ts'

export const signedAt = new Date('2026-11-20T02:30:00Z')

export const commitment = (): Uint8Array =>
  pdfOf([
    {
      texts: [
        { x: 80, y: 100, text: 'BAN CAM KET THI DUA' },
        { x: 80, y: 140, text: 'Trong 1.200 cay dau nguon truoc 30/6.' },
      ],
    },
    { texts: [{ x: 80, y: 100, text: 'Trang hai: phan cong thuc hien.' }] },
  ])

export const withFields = (pdf: Uint8Array, count: number, page = 0): Promise<Uint8Array> =>
  addSignatureFields(
    pdf,
    Array.from({ length: count }, (_, index) => ({
      ...{ name: `ky-${index + 1}`, label: `Chữ ký ${index + 1}`, page },
      rectangle: [60 + 170 * index, 120, 210 + 170 * index, 190] as [number, number, number, number],
    })),
  )

type How = { ask?: AskStamp; appearance?: Uint8Array | null; at?: Date }

const drawn = pdfOf([{ texts: [{ x: 20, y: 400, text: 'DA KY' }] }])

export async function signAs(pdf: Uint8Array, field: string, person: Person, { issuer }: House, how: How = {}) {
  const { certificate } = person
  const order = {
    field,
    signer: certificate,
    chain: [readCertificate(issuer.certificate)],
    name: certificate.name.name,
  }
  const rest = {
    reason: 'Cam kết thi đua',
    place: 'Lạc Khê',
    at: how.at ?? signedAt,
    appearance: how.appearance ?? drawn,
  }
  const prepared = await prepareSignature(pdf, { ...order, ...rest })
  const value = checkedValue(prepared, await person.sign(prepared.attributes))
  if (!value) throw new Error('the value does not fit')
  const stamped = how.ask ? await stampOver([value], how.ask) : null
  return finishSignature(prepared, value, stamped && 'token' in stamped ? stamped.token : undefined)
}

export async function signInTurn(
  people: Person[],
  house: House,
  pdf = commitment(),
  how: How = {},
): Promise<Uint8Array> {
  let bytes = await withFields(pdf, people.length)
  for (const [index, person] of people.entries()) bytes = await signAs(bytes, `ky-${index + 1}`, person, house, how)
  return bytes
}
