// Empty signature fields, placed before the first signature: afterwards nothing may be added to a page.
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'

/** Points from the lower left corner of the page; `page` counts from 0. */
export type SignatureField = {
  name: string
  label: string
  page: number
  rectangle: [left: number, bottom: number, right: number, top: number]
}

const printedAndLocked = 4 | 128

export async function addSignatureFields(bytes: Uint8Array, fields: SignatureField[]): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  const form = formOf(pdf)
  const blank = await pdf.embedPage(await PDF.load(await blankPage()), 0)
  for (const { name, label, page, rectangle } of fields) {
    const target = pdf.getPages()[page]
    if (!target) throw new Error(`no page ${page} for the signature ${name}`)
    const field = PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString(name),
      TU: PdfString.fromString(label),
      F: PdfNumber.of(printedAndLocked),
      P: target.ref,
      Rect: new PdfArray(rectangle.map((side) => PdfNumber.of(side))),
      AP: PdfDict.of({ N: blank.ref }),
    })
    const reference = pdf.register(field)
    listOf(pdf, form, 'Fields').push(reference)
    listOf(pdf, target.dict, 'Annots').push(reference)
  }
  return pdf.save({ incremental: true })
}

/** Viewers and checkers refuse a field without an appearance once the file is PDF/A. */
async function blankPage(): Promise<Uint8Array> {
  const pdf = PDF.create()
  pdf.addPage({ width: 10, height: 10 })
  return pdf.save()
}

export function formOf(pdf: PDF): PdfDict {
  const resolve = pdf.getObject.bind(pdf)
  const catalog = pdf.getCatalog()
  const known = catalog.getDict('AcroForm', resolve)
  if (known) return known
  const form = PdfDict.of({ Fields: new PdfArray([]), SigFlags: PdfNumber.of(1) })
  catalog.set('AcroForm', pdf.register(form))
  return form
}

export function listOf(pdf: PDF, holder: PdfDict, key: string): PdfArray {
  const known = holder.getArray(key, pdf.getObject.bind(pdf))
  if (known) return known
  const list = new PdfArray([])
  holder.set(key, list)
  return list
}
