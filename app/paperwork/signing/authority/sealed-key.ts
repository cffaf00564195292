// A private key at rest: AES-256-GCM under a key that scrypt makes of a secret. A wrong secret is told from a broken file.
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'

export type SealedKey = {
  scrypt: { N: number; r: number; p: number; salt: string }
  nonce: string
  tag: string
  key: string // PKCS#8, sealed
}

type Cost = { N: number; r: number; p: number; maxmem: number }
const derive = promisify<string, Buffer, number, Cost, Buffer>(scrypt)
const cost = { N: 2 ** 15, r: 8, p: 1 }
const room = 64 * 1024 * 1024
const costliest = 2 ** 17 // a file from elsewhere may not ask for more

export async function sealKey(key: Uint8Array, secret: string): Promise<SealedKey> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', await derive(secret, salt, 32, { ...cost, maxmem: room }), nonce)
  const sealed = Buffer.concat([cipher.update(key), cipher.final()])
  const text = (bytes: Buffer) => bytes.toString('base64')
  return {
    scrypt: { ...cost, salt: text(salt) },
    nonce: text(nonce),
    tag: text(cipher.getAuthTag()),
    key: text(sealed),
  }
}

/** Null where the secret is another one, or the file was changed. */
export async function openKey({ scrypt, nonce, tag, key }: SealedKey, secret: string): Promise<Uint8Array | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const { N, r, p, salt } = scrypt
  if (N > costliest || r > 16 || p > 4) return null
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await derive(secret, bytes(salt), 32, { N, r, p, maxmem: 4 * room }),
    bytes(nonce),
  )
  try {
    decipher.setAuthTag(bytes(tag))
    return new Uint8Array(Buffer.concat([decipher.update(bytes(key)), decipher.final()]))
  } catch {
    return null
  }
}
