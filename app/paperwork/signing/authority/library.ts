// The certificate library; it needs its metadata loaded before it and is told to use Node's own cryptography.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'

x509.cryptoProvider.set(crypto)

export { x509 }

export const p256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

export type Named = { name: string; title?: string | null; unit?: string | null; organisation: string }

/** As parts, so that no comma in a name is taken for the next part. */
export function subjectOf({ name, title, unit, organisation }: Named): x509.JsonName {
  const parts: [string, string | null | undefined][] = [
    ['C', 'VN'],
    ['O', organisation],
    ['OU', unit],
    ['2.5.4.12', title],
    ['CN', name],
  ]
  return parts.flatMap(([type, value]) => (value ? [{ [type]: [value] }] : []))
}

/** 16 random bytes, positive and without a leading zero. */
export function newSerial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return Buffer.from(bytes).toString('hex')
}

export const bytesOf = (encoded: { rawData: ArrayBuffer }): Uint8Array => new Uint8Array(encoded.rawData)
