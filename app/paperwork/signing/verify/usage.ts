// What a certificate may be used for, and whether it is anybody's.
import type { Certificate } from '../certificates/certificate.ts'
import { issued } from '../certificates/chain.ts'
import { namedCertificates } from '../cms/named-certificates.ts'
import type { SignedData } from '../cms/signed-data.ts'
import { oid } from '../der/identifiers.ts'
import type { OpenedTrust } from './trust.ts'

/**
 * Each certificate inside is named by the signature, was issued by another that is known, or issued one that is inside:
 * any other could be anything, and a changed byte in it would not be seen.
 */
export function areAllIssued(data: SignedData, { roots, known }: OpenedTrust): boolean {
  const named = namedCertificates(data)
  const all = [...data.certificates, ...known, ...roots]
  return data.certificates.every(
    (one) =>
      named.includes(one) ||
      all.some((issuer) => issued(issuer, one)) ||
      data.certificates.some((other) => issued(one, other)),
  )
}

export const maySign = ({ usages, purposes }: Certificate): boolean =>
  (usages === null || usages.has('nonRepudiation') || usages.has('digitalSignature')) &&
  (purposes === null || [oid.documentSigning, oid.emailProtection, ...others].some((purpose) => purposes.has(purpose)))

/** What public authorities give people for signing: client authentication, Adobe's and Microsoft's document signing. */
const others = ['1.3.6.1.5.5.7.3.2', '1.2.840.113583.1.1.5', '1.3.6.1.4.1.311.10.3.12', '2.5.29.37.0']

export const mayStamp = ({ purposes }: Certificate): boolean => purposes?.has(oid.timeStamping) ?? false
