// A phone as the product knows it: it makes a key that it does not give away, asks for a certificate, and signs what it is shown.
import { p256, x509 } from '#paperwork/signing/authority/library.ts'

export type Phone = { request: Uint8Array; sign(attributes: Uint8Array): Promise<Uint8Array> }

export async function newPhone(): Promise<Phone> {
  const keys = await crypto.subtle.generateKey(p256, false, ['sign', 'verify'])
  const order = { name: 'CN=dien thoai', keys, signingAlgorithm: p256 }
  const request = await x509.Pkcs10CertificateRequestGenerator.create(order)
  return {
    request: new Uint8Array(request.rawData),
    sign: async (attributes) =>
      new Uint8Array(
        await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, new Uint8Array(attributes)),
      ),
  }
}
