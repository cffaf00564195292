// The one-time link by which a committee is founded. Only the hash of its secret is kept, and a new link voids the old one.
import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { asLogin } from '#db/connect.ts'

const days = 7

/** The link for the first committee of an installation; null where there is an account already. `url` is the database's. */
export const announceFounding = (url: string, origin: string): Promise<string | null> =>
  withLogins(url, async (logins) => {
    const { rows } = await sql`select from "user" limit 1`.execute(logins)
    return rows.length === 0 ? makeLink(logins, origin) : null
  })

/** A link for one more committee. */
export const makeFoundingLink = (url: string, origin: string): Promise<string> =>
  withLogins(url, (logins) => makeLink(logins, origin))

export const secretHashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

async function makeLink(logins: Kysely<unknown>, origin: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const endsAt = new Date(Date.now() + days * 86_400_000)
  await sql`delete from founding where used_at is null`.execute(logins)
  await sql`insert into founding (secret_hash, ends_at) values (${secretHashOf(secret)}, ${endsAt})`.execute(logins)
  return `${origin}/found?secret=${secret}`
}

async function withLogins<Result>(url: string, work: (logins: Kysely<unknown>) => Promise<Result>): Promise<Result> {
  const logins = asLogin(url)
  try {
    return await work(logins)
  } finally {
    await logins.destroy()
  }
}
