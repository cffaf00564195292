// The certificates and revocation lists that a file brings along.
import { catalogOf } from '../changes/fields.ts'
import type { PdfDocument } from '../reading/document.ts'
import { unpacked } from '../reading/filters.ts'
import { entriesOf, listOf, streamOf } from '../reading/value.ts'

export type ProofStore = { certificates: Uint8Array[]; revocationLists: Uint8Array[] }

const most = 200

export function proofStoreOf(document: PdfDocument): ProofStore {
  const store = entriesOf(document.read(catalogOf(document).get('DSS')))
  const all = (key: string): Uint8Array[] =>
    listOf(document.read(store?.get(key)))
      .slice(0, most)
      .flatMap((one) => streamOf(document.read(one)) ?? [])
      .map(unpacked)
  return { certificates: all('Certs'), revocationLists: all('CRLs') }
}
