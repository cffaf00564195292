// Whether a signature was made by the key of its certificate over exactly these bytes.
import { createHash, verify } from 'node:crypto'
import { oid } from '../der/identifiers.ts'
import { type Der, identifierOf, membersOf, octetsOf, same } from '../der/read.ts'
import type { SignedData } from './signed-data.ts'

/** `content` in its pieces. `bound` asks for the certificate to be named inside what is signed, as CAdES does. */
export function isSignatureOver(data: SignedData, content: Uint8Array[], bound: boolean): boolean {
  const { signed, signer, value, hash, signatureHash } = data
  const digest = createHash(hash)
  for (const piece of content) digest.update(piece)
  return (
    identifierOf(signed.values.get(oid.contentType)) === data.contentType &&
    same(octetsOf(signed.values.get(oid.messageDigest)), digest.digest()) &&
    (!bound || namesCertificate(signed.values.get(oid.signingCertificateV2), signer.der)) &&
    verify(signatureHash, signed.bytes, signer.key, value)
  )
}

/** ESSCertIDv2: the first is the signer's; its digest is SHA-256 where it names none. */
function namesCertificate(attribute: Der | undefined, certificate: Uint8Array): boolean {
  const [first] = membersOf(membersOf(attribute)[0])
  const [digest, other] = membersOf(first)
  const isDefault = digest?.tag === 0x04
  const hash = createHash('sha256').update(certificate).digest()
  if (!isDefault && identifierOf(membersOf(digest)[0]) !== oid.sha256) return false
  return same(octetsOf(isDefault ? digest : other), hash)
}
