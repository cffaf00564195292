// How a password lies in the database: Argon2id with a salt of its own, and with its parameters, so that these can grow.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { verifyPassword as opensScrypt } from 'better-auth/crypto'

/** As OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. Half the time of the scrypt of before. */
const today: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

type Cost = { memory: number; passes: number; parallelism: number }

const derive = promisify(argon2)

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const key = await keyOf(password, nonce, today)
  const cost = `m=${today.memory},t=${today.passes},p=${today.parallelism}`
  return ['', 'argon2id', 'v=19', cost, nonce.toString('base64url'), key.toString('base64url')].join('$')
}

/** Opens also what was kept by scrypt; false for what is no hash of ours. */
export async function verifyPassword({ password, hash }: { password: string; hash: string }): Promise<boolean> {
  const [, , memory, passes, parallelism, nonce = '', key = ''] =
    /^\$argon2id\$(v=19)\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash) ?? []
  if (key === '') return /^[0-9a-f]+:[0-9a-f]+$/.test(hash) && opensScrypt({ hash, password })
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return timingSafeEqual(Buffer.from(key, 'base64url'), await keyOf(password, Buffer.from(nonce, 'base64url'), cost))
}

const keyOf = (password: string, nonce: Buffer, cost: Cost): Promise<Buffer> =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: 32, ...cost })
