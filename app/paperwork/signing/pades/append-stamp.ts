// A time stamp over the whole file, in a field of its own that nobody sees.
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import { type AskStamp, isStamped, type StampRefusal, stampOver } from '../time/stamp-client.ts'
import { fillByteRange, fillHole, longestOffset } from './byte-range.ts'
import { formOf, listOf } from './signature-field.ts'

const reserved = 8192

/** The file with its stamp, or why there is none. */
export async function appendStamp(bytes: Uint8Array, name: string, ask: AskStamp): Promise<Buffer | StampRefusal> {
  const pdf = await PDF.load(bytes)
  const placeholder = PdfNumber.of(longestOffset)
  const stamp = PdfDict.of({
    Type: PdfName.of('DocTimeStamp'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.RFC3161'),
    ByteRange: new PdfArray([PdfNumber.of(0), placeholder, placeholder, placeholder]),
    Contents: PdfString.fromHex('00'.repeat(reserved)),
  })
  const [page] = pdf.getPages()
  if (!page) throw new Error('a file without a page')
  const field = PdfDict.of({
    ...{
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString(name),
    },
    ...{ F: PdfNumber.of(132), P: page.ref, Rect: new PdfArray([0, 0, 0, 0].map((side) => PdfNumber.of(side))) },
    V: pdf.register(stamp),
  })
  const reference = pdf.register(field)
  const form = formOf(pdf)
  listOf(pdf, form, 'Fields').push(reference)
  listOf(pdf, page.dict, 'Annots').push(reference)
  form.set('SigFlags', PdfNumber.of(3))
  const out = Buffer.from(await pdf.save({ incremental: true }))
  const hole = fillByteRange(out, bytes.length, reserved)
  const stamped = await stampOver([out.subarray(0, hole.from), out.subarray(hole.to)], ask)
  return isStamped(stamped) ? fillHole(out, hole, stamped.token) : stamped
}
