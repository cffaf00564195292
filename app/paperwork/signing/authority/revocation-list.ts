// The list of certificates that no longer count, signed by the key that issued them.
import { bytesOf, p256, x509 } from './library.ts'
import { type Authority, ownBuffer, signingKeyOf } from './make-authority.ts'

export const revocationReasons = ['key-lost', 'key-known-to-others', 'left-post', 'replaced'] as const
export type RevocationReason = (typeof revocationReasons)[number]

export type Revoked = { serial: string; at: Date; reason: RevocationReason }
export type ListOrder = { number: number; from: Date; next: Date; revoked: Revoked[] }

const { keyCompromise, affiliationChanged, superseded } = x509.X509CrlReason
const reasons: Record<RevocationReason, x509.X509CrlReason> = {
  'key-lost': keyCompromise,
  'key-known-to-others': keyCompromise,
  'left-post': affiliationChanged,
  replaced: superseded,
}

/** `serial` in hexadecimal, as `serialOf` reads it. */
export async function makeRevocationList(issuer: Authority, order: ListOrder): Promise<Uint8Array> {
  const above = new x509.X509Certificate(ownBuffer(issuer.certificate))
  const list = await x509.X509CrlGenerator.create({
    ...{ issuer: above.subjectName, thisUpdate: order.from, nextUpdate: order.next },
    ...{ signingAlgorithm: p256, signingKey: await signingKeyOf(issuer) },
    entries: order.revoked.map(({ serial, at, reason }) => ({
      ...{ serialNumber: serial, revocationDate: at, reason: reasons[reason] },
    })),
    extensions: [await x509.AuthorityKeyIdentifierExtension.create(above)],
  })
  return bytesOf(list)
}

export const serialOf = (certificate: Uint8Array): string =>
  new x509.X509Certificate(ownBuffer(certificate)).serialNumber
