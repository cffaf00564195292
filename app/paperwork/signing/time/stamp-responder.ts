// An RFC 3161 responder of one's own, for tests and for networks that reach no other.
import { createHash, createPrivateKey, randomBytes, sign } from 'node:crypto'
import type { Authority } from '../authority/make-authority.ts'
import { readCertificate } from '../certificates/certificate.ts'
import { oid } from '../der/identifiers.ts'
import { Malformed } from '../der/malformed.ts'
import { der, generalizedTime, identifier, integer, octets, sequence, setOf, small, tagged } from '../der/write.ts'
import { asImplicit, attribute, signingCertificate } from '../pades/signed-attributes.ts'
import { imprintOf, readStampRequest, type StampRequest } from './stamp-request.ts'

/** Under the arc that anybody may use without being given a number. */
const policy = '2.25.7216593280418531'
const badRequest = sequence(sequence(small(2), der(0x03, Buffer.from([5, 0x04]))))

/** The answer to a request, granted or refused; never throws for what the request says. */
export function answerStamp(stamper: Authority, issuer: Uint8Array, request: Uint8Array, now: Date): Buffer {
  try {
    return sequence(sequence(small(0)), stampToken(stamper, issuer, readStampRequest(request), now))
  } catch (error) {
    if (error instanceof Malformed) return badRequest
    throw error
  }
}

function stampToken(
  stamper: Authority,
  issuer: Uint8Array,
  { digest, nonce, withCertificate }: StampRequest,
  now: Date,
) {
  const content = sequence(
    small(1),
    identifier(policy),
    imprintOf(digest),
    integer(randomBytes(12)),
    generalizedTime(now),
    ...(nonce ? [nonce] : []),
  )
  const signer = readCertificate(stamper.certificate)
  const chain = [readCertificate(issuer)]
  const attributes = setOf(
    attribute(oid.contentType, identifier(oid.timeStampInfo)),
    attribute(oid.messageDigest, octets(createHash('sha256').update(content).digest())),
    signingCertificate([signer, ...chain]),
  )
  const key = createPrivateKey({ key: Buffer.from(stamper.key), format: 'der', type: 'pkcs8' })
  const sha256 = sequence(identifier(oid.sha256))
  const info = sequence(
    ...[small(1), sequence(signer.issuer, signer.serial), sha256, asImplicit(attributes, 0)],
    ...[sequence(identifier(oid.ecdsaWithSha256)), octets(sign('sha256', attributes, key))],
  )
  const inside = sequence(identifier(oid.timeStampInfo), tagged(0, octets(content)))
  const certificates = withCertificate ? [tagged(0, signer.der, issuer)] : []
  return sequence(
    identifier(oid.signedData),
    tagged(0, sequence(small(3), setOf(sha256), inside, ...certificates, setOf(info))),
  )
}
