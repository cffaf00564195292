// Whether a certificate had been revoked when it was used.
import { same } from '../der/read.ts'
import type { Certificate } from './certificate.ts'
import type { Chain } from './chain.ts'
import type { RevocationList } from './revocation-list.ts'

/** `revoked-later`: after the moment of signing, as far as that moment is known. */
export type Revocation =
  | { standing: 'good'; from: Date }
  | { standing: 'revoked' | 'revoked-later'; at: Date }
  | { standing: 'unknown' }

/** Every certificate below the root is looked up; the worst that is found counts. */
export function revocationOf({ certificates }: Chain, lists: RevocationList[], at: Date): Revocation {
  const found = certificates.slice(0, -1).map((one, index) => lookUp(one, certificates[index + 1] ?? one, lists, at))
  const worst = (['revoked', 'revoked-later', 'unknown'] as const).map((standing) =>
    found.find((one) => one.standing === standing),
  )
  return worst.find(Boolean) ?? found[0] ?? { standing: 'unknown' }
}

/** The newest list of the issuer that had not run out; a list made before the signature says less, and is taken. */
function lookUp(certificate: Certificate, issuer: Certificate, lists: RevocationList[], at: Date): Revocation {
  const mayList = issuer.usages?.has('cRLSign') ?? true
  const usable = lists.filter((list) => mayList && same(list.issuer, issuer.subject) && list.signedBy(issuer))
  const [newest] = usable.toSorted((one, other) => other.from.getTime() - one.from.getTime())
  if (!newest) return { standing: 'unknown' }
  const entry = newest.revoked.find(({ serial }) => same(serial, certificate.serial))
  if (entry) return { standing: entry.at <= at ? 'revoked' : 'revoked-later', at: entry.at }
  return newest.next && newest.next < at ? { standing: 'unknown' } : { standing: 'good', from: newest.from }
}
