// Certificates and revocation lists, put into the file so that it can be checked when nobody answers any more (B-LT).
import { PDF, PdfArray, PdfDict, PdfName, PdfStream } from '@libpdf/core'

export type Proof = { certificates: Uint8Array[]; revocationLists: Uint8Array[] }

/** A time stamp is to follow: until then nothing covers what was added here. */
export async function appendProof(bytes: Uint8Array, { certificates, revocationLists }: Proof): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes)
  const catalog = pdf.getCatalog()
  if (catalog.has('DSS')) throw new Error('the file has its proof already')
  const all = (streams: Uint8Array[]) =>
    new PdfArray(streams.map((one) => pdf.register(PdfStream.fromDict({}, new Uint8Array(one)))))
  const store = PdfDict.of({ Type: PdfName.of('DSS'), Certs: all(certificates), CRLs: all(revocationLists) })
  catalog.set('DSS', pdf.register(store))
  return pdf.save({ incremental: true })
}
