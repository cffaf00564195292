// From a certificate up to a root that is trusted.
import { same } from '../der/read.ts'
import type { Certificate } from './certificate.ts'

/** `certificates` from the signer up; the root last where it was reached. */
export type Chain = { standing: ChainStanding; certificates: Certificate[] }
export type ChainStanding = 'trusted' | 'unknown-issuer' | 'outside-validity' | 'not-an-authority'

const longest = 6

/** At a moment: what had run out by then did not count. */
export function chainOf(leaf: Certificate, known: Certificate[], roots: Certificate[], at: Date): Chain {
  const certificates = [leaf]
  for (let last = leaf; certificates.length <= longest; ) {
    if (roots.some((root) => same(root.der, last.der))) return { standing: standingOf(certificates, at), certificates }
    const issuer = [...roots, ...known].find((one) => issued(one, last) && !certificates.includes(one))
    if (!issuer) break
    certificates.push(issuer)
    last = issuer
  }
  return { standing: 'unknown-issuer', certificates }
}

export const issued = (issuer: Certificate, certificate: Certificate): boolean =>
  same(issuer.subject, certificate.issuer) && certificate.signedBy(issuer)

function standingOf(certificates: Certificate[], at: Date): ChainStanding {
  const [, ...above] = certificates
  if (above.some(({ isAuthority, usages }) => !isAuthority || !(usages?.has('keyCertSign') ?? true)))
    return 'not-an-authority'
  return certificates.every(({ from, to }) => from <= at && at <= to) ? 'trusted' : 'outside-validity'
}
