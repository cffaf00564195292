// Certificates and revocation lists as files carry them: PEM, or plain DER.

/** All blocks of the kind; a file without any PEM is taken as one DER. */
export function blocksIn(bytes: Uint8Array, kind: 'CERTIFICATE' | 'X509 CRL'): Uint8Array[] {
  if (bytes[0] === 0x30) return [bytes]
  const text = Buffer.from(bytes).toString('latin1')
  const block = new RegExp(`-----BEGIN ${kind}-----([A-Za-z0-9+/=\\s]+)-----END ${kind}-----`, 'g')
  return [...text.matchAll(block)].map(([, body = '']) => new Uint8Array(Buffer.from(body, 'base64')))
}

export function pemOf(der: Uint8Array, kind: 'CERTIFICATE' | 'X509 CRL'): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n')
}
