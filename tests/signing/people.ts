// Invented signers with keys as a phone makes them, under an authority made for the test.
import { issueCertificate, provenKey } from '#paperwork/signing/authority/issue-certificate.ts'
import { p256, x509 } from '#paperwork/signing/authority/library.ts'
import { type Authority, makeIssuer, makeRoot } from '#paperwork/signing/authority/make-authority.ts'
import { type Certificate, readCertificate } from '#paperwork/signing/certificates/certificate.ts'

export const rsa2048 = {
  ...{ name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
}

export type House = { root: Authority; issuer: Authority }
export type Person = { certificate: Certificate; sign(attributes: Uint8Array): Promise<Uint8Array> }

const validity = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2029-01-01T00:00:00Z') }

export async function makeHouse(): Promise<House> {
  const organisation = 'Đảng ủy xã Lạc Khê'
  const root = await makeRoot({ name: 'Gốc chứng thư xã Lạc Khê', organisation }, validity)
  return { root, issuer: await makeIssuer(root, { name: 'Cấp chứng thư xã Lạc Khê', organisation }, validity) }
}

export async function makePerson(
  { issuer }: House,
  name: string,
  algorithm: typeof p256 | typeof rsa2048 = p256,
): Promise<Person> {
  const keys = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair
  const request = await x509.Pkcs10CertificateRequestGenerator.create({
    name: 'CN=thử',
    keys,
    signingAlgorithm: algorithm,
  })
  const key = await provenKey(new Uint8Array(request.rawData))
  if (!key) throw new Error('the request proves nothing')
  const subject = { name, title: 'Bí thư', unit: 'Chi bộ thôn Đông', organisation: 'Đảng ủy xã Lạc Khê' }
  const der = await issueCertificate(issuer, { ...validity, key, subject, revocationList: null })
  const how = algorithm === p256 ? { name: 'ECDSA', hash: 'SHA-256' } : 'RSASSA-PKCS1-v1_5'
  return {
    certificate: readCertificate(der),
    sign: async (attributes) =>
      new Uint8Array(await crypto.subtle.sign(how, keys.privateKey, new Uint8Array(attributes))),
  }
}
