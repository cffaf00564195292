// The signed attributes of PAdES: what is signed, its digest, and by which certificates. No signing time: PAdES forbids it here.
import { createHash } from 'node:crypto'
import type { Certificate } from '../certificates/certificate.ts'
import { oid } from '../der/identifiers.ts'
import { der, identifier, octets, sequence, setOf, tagged } from '../der/write.ts'

/** The DER that the signer signs: a phone gets these bytes, a remote provider their SHA-256. */
export const signedAttributes = (digest: Uint8Array, signer: Certificate, chain: Certificate[]): Buffer =>
  setOf(
    attribute(oid.contentType, identifier(oid.data)),
    attribute(oid.messageDigest, octets(digest)),
    signingCertificate([signer, ...chain]),
  )

export const attribute = (type: string, ...values: Uint8Array[]): Buffer => sequence(identifier(type), setOf(...values))

/** All of the chain, so that nobody can put other certificates in its place. */
export const signingCertificate = (chain: Certificate[]): Buffer =>
  attribute(oid.signingCertificateV2, sequence(sequence(...chain.map(certificateIdentity))))

/** ESSCertIDv2 with SHA-256, which is its default and therefore not written. */
function certificateIdentity({ der: bytes, issuer, serial }: Certificate): Buffer {
  const generalNames = sequence(tagged(4, issuer))
  return sequence(octets(createHash('sha256').update(bytes).digest()), sequence(generalNames, serial))
}

/** The same bytes as they stand inside the signature: under `[0]` instead of SET. */
export const asImplicit = (attributes: Uint8Array, number: number): Buffer =>
  Buffer.concat([Buffer.from([0xa0 | number]), attributes.subarray(1)])

export const unsignedAttributes = (...attributes: Uint8Array[]): Buffer => der(0xa1, ...attributes)
