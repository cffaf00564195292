// CMS SignedData around a bare signature value: one signer, detached, SHA-256.
import type { Certificate } from '../certificates/certificate.ts'
import { oid } from '../der/identifiers.ts'
import { der, identifier, integer, nothing, octets, sequence, setOf, small, tagged } from '../der/write.ts'
import { asImplicit, attribute, unsignedAttributes } from './signed-attributes.ts'

export type ToSign = { attributes: Uint8Array; signer: Certificate; chain: Certificate[] }

/** `value` is DER of ECDSA or PKCS#1 of RSA; `timeStamp` is an RFC 3161 token over it. */
export function signedData({ attributes, signer, chain }: ToSign, value: Uint8Array, timeStamp?: Uint8Array): Buffer {
  const sha256 = sequence(identifier(oid.sha256))
  const algorithm =
    signer.kind === 'ec' ? sequence(identifier(oid.ecdsaWithSha256)) : sequence(identifier(oid.rsaWithSha256), nothing)
  const signerInfo = sequence(
    small(1),
    sequence(signer.issuer, signer.serial),
    sha256,
    asImplicit(attributes, 0),
    algorithm,
    octets(value),
    ...(timeStamp ? [unsignedAttributes(attribute(oid.signatureTimeStamp, timeStamp))] : []),
  )
  const certificates = tagged(0, ...[signer, ...chain].map((one) => one.der))
  const body = [small(1), setOf(sha256), sequence(identifier(oid.data)), certificates, setOf(signerInfo)]
  return sequence(identifier(oid.signedData), tagged(0, sequence(...body)))
}

/** WebCrypto and HSMs give r and s side by side; CMS wants them as two numbers. */
export function ecdsaValue(sideBySide: Uint8Array): Buffer {
  const half = sideBySide.length / 2
  return der(0x30, integer(sideBySide.subarray(0, half)), integer(sideBySide.subarray(half)))
}
