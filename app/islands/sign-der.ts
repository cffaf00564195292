// Just enough ASN.1 for a certificate request: what a phone needs to prove that it holds its new key.
type Bytes = Uint8Array<ArrayBuffer>

export function joined(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const der = (tag: number, ...contents: Uint8Array[]): Bytes => {
  const content = joined(...contents)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return joined(Uint8Array.of(tag, ...size), content)
}

const sequence = (...contents: Uint8Array[]) => der(0x30, ...contents)
const ecdsaWithSha256 = sequence(Uint8Array.of(0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2))
const commonName = Uint8Array.of(0x06, 3, 0x55, 4, 3)

/** From its big-endian bytes without a sign. */
function integer(bytes: Uint8Array): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0)
  const digits = first === -1 ? Uint8Array.of(0) : bytes.subarray(first)
  return (digits[0] ?? 0) >= 0x80 ? der(2, Uint8Array.of(0), digits) : der(2, digits)
}

const algorithm = { name: 'ECDSA', hash: 'SHA-256' }

/** The installation writes the person's name itself: the one in here says nothing. */
export async function certificateRequest({ privateKey, publicKey }: CryptoKeyPair): Promise<Bytes> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, new TextEncoder().encode('phone')))))
  const body = sequence(integer(Uint8Array.of(0)), name, spki, der(0xa0))
  const value = new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, body))
  const proof = sequence(integer(value.subarray(0, 32)), integer(value.subarray(32)))
  return sequence(body, ecdsaWithSha256, der(3, Uint8Array.of(0), proof))
}

export const signed = async (key: CryptoKey, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes))

const digestAttribute = Uint8Array.of(
  ...[0x30, 0x2f, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 4, 0x31, 0x22, 4, 0x20],
)

/** Whether what is to be signed says, as its message digest, exactly this. */
export function namesDigest(attributes: Uint8Array, digest: Uint8Array): boolean {
  const wanted = joined(digestAttribute, digest)
  return attributes.some((_, at) => wanted.every((byte, index) => attributes[at + index] === byte))
}

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
