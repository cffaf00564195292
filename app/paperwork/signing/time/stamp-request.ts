// The question of RFC 3161: please say when these bytes were there.
import { createHash, randomBytes } from 'node:crypto'
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import { type Der, expect, identifierOf, membersOf, octetsOf, readDer, smallOf } from '../der/read.ts'
import { boolean, identifier, integer, octets, sequence, small } from '../der/write.ts'

export type StampRequest = { digest: Uint8Array; nonce: Uint8Array | null; withCertificate: boolean }

/** `nonce` as it is encoded: it comes back the same. */
export function writeStampRequest(bytes: Uint8Array[]): { request: Buffer; nonce: Uint8Array } {
  const hash = createHash('sha256')
  for (const piece of bytes) hash.update(piece)
  const nonce = integer(randomBytes(12))
  return { request: sequence(small(1), imprintOf(hash.digest()), nonce, boolean(true)), nonce }
}

export const imprintOf = (digest: Uint8Array): Buffer => sequence(sequence(identifier(oid.sha256)), octets(digest))

/** Throws `Malformed` for what is no request, and for another digest than SHA-256. */
export function readStampRequest(bytes: Uint8Array): StampRequest {
  const [version, imprint, ...rest] = membersOf(readDer(bytes))
  const [algorithm, digest] = membersOf(imprint)
  if (smallOf(version) !== 1 || identifierOf(membersOf(algorithm)[0]) !== oid.sha256)
    malformed('a request for a time stamp')
  const found = octetsOf(digest)
  if (found.length !== 32) malformed('a digest')
  const nonce = rest.find(({ tag }: Der) => tag === 0x02)
  const wish = rest.find(({ tag }: Der) => tag === 0x01)
  return { digest: found, nonce: nonce ? expect(nonce, 0x02).raw : null, withCertificate: wish?.content[0] === 0xff }
}
