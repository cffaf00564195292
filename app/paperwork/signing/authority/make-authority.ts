// The two keys of an installation's own certificates: a root that is kept offline, and the key that issues.
import { bytesOf, type Named, newSerial, p256, subjectOf, x509 } from './library.ts'

/** A certificate with its key, as PKCS#8 without protection: whoever keeps it protects it. */
export type Authority = { certificate: Uint8Array; key: Uint8Array }
export type Validity = { from: Date; to: Date }

const { keyCertSign, cRLSign } = x509.KeyUsageFlags

export async function makeRoot(named: Named, validity: Validity): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(p256, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...{ serialNumber: newSerial(), name: subjectOf(named), notBefore: validity.from, notAfter: validity.to },
    ...{ signingAlgorithm: p256, keys },
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(keyCertSign | cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { certificate: bytesOf(certificate), key: await exported(keys.privateKey) }
}

export async function makeIssuer(root: Authority, named: Named, validity: Validity): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(p256, true, ['sign', 'verify'])
  const above = new x509.X509Certificate(ownBuffer(root.certificate))
  const certificate = await x509.X509CertificateGenerator.create({
    ...{ serialNumber: newSerial(), subject: subjectOf(named), issuer: above.subjectName },
    ...{ notBefore: validity.from, notAfter: validity.to, signingAlgorithm: p256 },
    ...{ publicKey: keys.publicKey, signingKey: await signingKeyOf(root) },
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(keyCertSign | cRLSign, true),
      await x509.AuthorityKeyIdentifierExtension.create(above),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { certificate: bytesOf(certificate), key: await exported(keys.privateKey) }
}

/** A new pair: SPKI and PKCS#8. */
export async function makeKey(): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
  const keys = await crypto.subtle.generateKey(p256, true, ['sign', 'verify'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey))
  return { publicKey, privateKey: await exported(keys.privateKey) }
}

/** Not to be taken out again. */
export const signingKeyOf = ({ key }: Authority): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', ownBuffer(key), p256, false, ['sign'])

export const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const exported = async (key: CryptoKey): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.exportKey('pkcs8', key))
