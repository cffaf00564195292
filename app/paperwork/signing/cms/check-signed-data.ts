// Whether a signature was made by the key of its certificate over exactly these bytes.
import { createHash, verify } from 'node:crypto'
import { oid } from '../der/identifiers.ts'
import { identifierOf, octetsOf, same } from '../der/read.ts'
import type { SignedData } from './signed-data.ts'

/** `content` in its pieces. */
export function isSignatureOver({ signed, signer, ...data }: SignedData, content: Uint8Array[]): boolean {
  const digest = createHash(data.hash)
  for (const piece of content) digest.update(piece)
  return (
    identifierOf(signed.values.get(oid.contentType)) === data.contentType &&
    same(octetsOf(signed.values.get(oid.messageDigest)), digest.digest()) &&
    verify(data.signatureHash, signed.bytes, signer.key, data.value)
  )
}
