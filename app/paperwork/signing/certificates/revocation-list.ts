// A list of revoked certificates, read and checked against the key that must have signed it.
import { verify } from 'node:crypto'
import { digestOf } from '../cms/hash.ts'
import { malformed } from '../der/malformed.ts'
import { type Der, expect, membersOf, readDer, same, timeOf } from '../der/read.ts'
import type { Certificate } from './certificate.ts'

export type RevocationList = {
  der: Uint8Array
  issuer: Uint8Array
  from: Date
  next: Date | null
  revoked: { serial: Uint8Array; at: Date }[]
  signedBy(issuer: Certificate): boolean
}

export function readRevocationList(der: Uint8Array): RevocationList {
  const [body, algorithm, signature, ...more] = membersOf(readDer(der))
  const parts = membersOf(body)
  const [inner, issuer, from, ...rest] = parts[0]?.tag === 0x02 ? parts.slice(1) : parts
  if (more.length > 0 || !same(expect(inner, 0x30).raw, expect(algorithm, 0x30).raw)) malformed('a revocation list')
  const next = rest.find(isTime)
  const listed = rest.find(({ tag }) => tag === 0x30)
  const bits = expect(signature, 0x03).content
  if (bits[0] !== 0) malformed('the signature of a revocation list')
  return {
    ...{ der, issuer: expect(issuer, 0x30).raw, from: timeOf(from), next: next ? timeOf(next) : null },
    revoked: listed ? membersOf(listed).map(entryOf) : [],
    signedBy: ({ key }) => verify(digestOf(algorithm, 'sha256'), expect(body, 0x30).raw, key, bits.subarray(1)),
  }
}

const isTime = ({ tag }: Der): boolean => tag === 0x17 || tag === 0x18

function entryOf(entry: Der): { serial: Uint8Array; at: Date } {
  const [serial, at] = membersOf(entry)
  return { serial: expect(serial, 0x02).raw, at: timeOf(at) }
}
