// A certificate for a key that a person made: the request proves that they hold it, the office says who they are.
import { bytesOf, type Named, newSerial, p256, subjectOf, x509 } from './library.ts'
import { type Authority, ownBuffer, signingKeyOf, type Validity } from './make-authority.ts'

const { digitalSignature, nonRepudiation } = x509.KeyUsageFlags
const documentSigning = '1.3.6.1.5.5.7.3.36'
const { emailProtection, timeStamping } = x509.ExtendedKeyUsage // the first for checkers that know no document signing

/** The key of a certificate request, once it has signed the request; null where it did not, or is of another kind. */
export async function provenKey(request: Uint8Array): Promise<Uint8Array | null> {
  try {
    const read = new x509.Pkcs10CertificateRequest(ownBuffer(request))
    const { algorithm, rawData } = read.publicKey
    const taken =
      (algorithm.name === 'ECDSA' && 'namedCurve' in algorithm && algorithm.namedCurve === 'P-256') ||
      (algorithm.name === 'RSASSA-PKCS1-v1_5' &&
        'modulusLength' in algorithm &&
        Number(algorithm.modulusLength) >= 2048)
    return taken && (await read.verify()) ? new Uint8Array(rawData) : null
  } catch {
    return null
  }
}

export type Issue = Validity & { key: Uint8Array; subject: Named; revocationList: string | null }

export const issueCertificate = (issuer: Authority, issue: Issue): Promise<Uint8Array> =>
  generate(issuer, issue, [documentSigning, emailProtection], digitalSignature | nonRepudiation, false)

/** RFC 3161 wants its purpose alone and critical. */
export const issueTimeStamper = (issuer: Authority, issue: Issue): Promise<Uint8Array> =>
  generate(issuer, issue, [timeStamping], digitalSignature, true)

async function generate(
  issuer: Authority,
  { key, subject, revocationList, from, to }: Issue,
  purposes: string[],
  usages: x509.KeyUsageFlags,
  critical: boolean,
): Promise<Uint8Array> {
  const above = new x509.X509Certificate(ownBuffer(issuer.certificate))
  const publicKey = new x509.PublicKey(ownBuffer(key))
  const certificate = await x509.X509CertificateGenerator.create({
    ...{ serialNumber: newSerial(), subject: subjectOf(subject), issuer: above.subjectName, publicKey },
    ...{ notBefore: from, notAfter: to, signingAlgorithm: p256, signingKey: await signingKeyOf(issuer) },
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(usages, true),
      new x509.ExtendedKeyUsageExtension(purposes, critical),
      await x509.AuthorityKeyIdentifierExtension.create(above),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      ...(revocationList ? [new x509.CRLDistributionPointsExtension([revocationList])] : []),
    ],
  })
  return bytesOf(certificate)
}
