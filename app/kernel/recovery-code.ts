// Recovery codes: shown once, and kept as hashes with one salt for the set, so that one hash tells whether a code is among them.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { newCode, typedCode } from './code.ts'

const amount = 10

export async function newRecoveryCodes(): Promise<{ codes: string[]; hashes: string[] }> {
  const salt = randomBytes(16).toString('hex')
  const codes = Array.from({ length: amount }, newCode)
  return { codes, hashes: await Promise.all(codes.map((code) => hashOf(code, salt))) }
}

/** Which of the hashes it is; null where it is none of them, or no code at all. */
export async function recoveryHashOf(typed: string, hashes: string[]): Promise<string | null> {
  const [salt = ''] = hashes[0]?.split('$') ?? []
  const hash = await hashOf(typedCode(typed) ?? '', salt)
  return hashes.find((one) => same(one, hash)) ?? null
}

const hashOf = (code: string, salt: string): Promise<string> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, 32, { N: 16_384, r: 8, p: 1 }, (error, key) =>
      error ? reject(error) : resolve(`${salt}$${key.toString('hex')}`),
    )
  })

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
