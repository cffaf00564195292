// What a certificate may be used for, and whether it is anybody's.
import type { Certificate } from '../certificates/certificate.ts'
import { issued } from '../certificates/chain.ts'
import { oid } from '../der/identifiers.ts'
import type { OpenedTrust } from './trust.ts'

/** A certificate that nobody here issued could be anything, and a changed byte in it would not be seen. */
export const areAllIssued = (certificates: Certificate[], { roots, known }: OpenedTrust): boolean =>
  certificates.every(
    (one, index) => index === 0 || [...certificates, ...known, ...roots].some((issuer) => issued(issuer, one)),
  )

export const maySign = ({ usages, purposes }: Certificate): boolean =>
  (usages === null || usages.has('nonRepudiation') || usages.has('digitalSignature')) &&
  (purposes === null || [oid.documentSigning, oid.emailProtection, ...others].some((purpose) => purposes.has(purpose)))

/** What public authorities give people for signing: client authentication, Adobe's and Microsoft's document signing. */
const others = ['1.3.6.1.5.5.7.3.2', '1.2.840.113583.1.1.5', '1.3.6.1.4.1.311.10.3.12', '2.5.29.37.0']

export const mayStamp = ({ purposes }: Certificate): boolean => purposes?.has(oid.timeStamping) ?? false
