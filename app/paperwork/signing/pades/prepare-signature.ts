// A signature made ready: everything that it covers is fixed, only its value is missing.
import { createHash } from 'node:crypto'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import type { Certificate } from '../certificates/certificate.ts'
import { fillByteRange, type Hole, longestOffset } from './byte-range.ts'
import { signedAttributes } from './signed-attributes.ts'

export type SignatureOrder = {
  field: string
  signer: Certificate
  chain: Certificate[] // what leads from the signer's issuer towards the root, without the root
  name: string
  reason: string | null
  place: string | null
  at: Date
  appearance: Uint8Array | null // a PDF of one page, drawn into the field
}

/** All that must outlive a restart; the PDF itself lies beside it. */
export type PreparedSignature = {
  pdf: Uint8Array
  hole: Hole
  digest: Uint8Array // SHA-256 of the covered bytes
  attributes: Uint8Array // what the signer signs
  signer: Certificate
  chain: Certificate[]
}

/** Room for the certificates, the signature and a time stamp with its own chain. */
const reserved = 12_288

/** Throws where the field is not there or is signed already: the caller holds the document and knows its fields. */
export async function prepareSignature(bytes: Uint8Array, order: SignatureOrder): Promise<PreparedSignature> {
  const pdf = await PDF.load(bytes)
  const form = pdf.getCatalog().getDict('AcroForm', pdf.getObject.bind(pdf))
  const field = form && fieldNamed(pdf, form, order.field)
  if (!field || field.has('V')) throw new Error(`no empty signature field ${order.field}`)
  field.set('V', pdf.register(signatureOf(order)))
  form.set('SigFlags', PdfNumber.of(3)) // signed, and only to be appended to
  if (order.appearance) {
    const drawn = await pdf.embedPage(await PDF.load(order.appearance), 0)
    field.set('AP', PdfDict.of({ N: drawn.ref }))
  }
  const out = Buffer.from(await pdf.save({ incremental: true }))
  const hole = fillByteRange(out, bytes.length, reserved)
  const digest = createHash('sha256').update(out.subarray(0, hole.from)).update(out.subarray(hole.to)).digest()
  const { signer, chain } = order
  return { pdf: out, hole, digest, attributes: signedAttributes(digest, signer, chain), signer, chain }
}

function signatureOf({ name, reason, place, at }: SignatureOrder): PdfDict {
  const placeholder = PdfNumber.of(longestOffset)
  const signature = PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: new PdfArray([PdfNumber.of(0), placeholder, placeholder, placeholder]),
    Contents: PdfString.fromHex('00'.repeat(reserved)),
    M: PdfString.fromString(`D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`),
    Name: PdfString.fromString(name),
  })
  if (reason) signature.set('Reason', PdfString.fromString(reason))
  if (place) signature.set('Location', PdfString.fromString(place))
  return signature
}

function fieldNamed(pdf: PDF, form: PdfDict, name: string): PdfDict | undefined {
  const resolve = pdf.getObject.bind(pdf)
  const fields = [...(form.getArray('Fields', resolve) ?? [])].map((one) => (one.type === 'ref' ? resolve(one) : one))
  return fields.find(
    (one): one is PdfDict => one instanceof PdfDict && one.getString('T', resolve)?.asString() === name,
  )
}
