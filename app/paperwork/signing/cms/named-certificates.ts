// The certificates that a signature names inside what it signs: nobody can put others in their place.
import { createHash } from 'node:crypto'
import type { Certificate } from '../certificates/certificate.ts'
import { oid } from '../der/identifiers.ts'
import { malformed } from '../der/malformed.ts'
import { type Der, membersOf, octetsOf, same } from '../der/read.ts'
import { hashOf } from './hash.ts'
import type { SignedData } from './signed-data.ts'

/** The signer's own first. Empty where it names none; malformed where what it names is not there. */
export function namedCertificates({ signed, certificates, signer }: SignedData): Certificate[] {
  const attribute = signed.values.get(oid.signingCertificateV2)
  if (!attribute) return []
  const named = membersOf(membersOf(attribute)[0]).map((one) => certificateOf(one, certificates))
  return named[0] === signer ? named : malformed('the certificate of somebody else')
}

/** ESSCertIDv2: its digest is SHA-256 where it names none. */
function certificateOf(identity: Der, certificates: Certificate[]): Certificate {
  const [first, second] = membersOf(identity)
  const isDefault = first?.tag === 0x04
  const digest = octetsOf(isDefault ? first : second)
  const hash = isDefault ? 'sha256' : hashOf(first)
  const found = certificates.find(({ der }) => same(createHash(hash).update(der).digest(), digest))
  return found ?? malformed('a certificate that is not there')
}
