// Five wrong passwords for one user name, and it rests for a quarter of an hour, whether anybody bears it or not.
import { type Kysely, sql } from 'kysely'

const limit = 5
const minutes = 15

export type Attempt = { last: boolean; lockedFor: number }

/** Counted before the password is looked at, so that many guesses at once count as many. `lockedFor` is in minutes. */
export async function countAttempt(logins: Kysely<unknown>, username: string, now: Date): Promise<Attempt> {
  const start = new Date(now.getTime() - minutes * 60_000)
  const { rows } = await sql<{ failures: number; lastAt: Date }>`
    insert into attempt (username, failures, last_at) values (${username}, 1, ${now})
    on conflict (username) do update set
      failures = case when attempt.last_at <= ${start} then 1 else attempt.failures + 1 end,
      last_at = case when attempt.last_at > ${start} and attempt.failures >= ${limit} then attempt.last_at else ${now} end
    returning failures, last_at as "lastAt"`.execute(logins)
  const { failures = 1, lastAt = now } = rows[0] ?? {}
  const rest = Math.max(1, Math.ceil((lastAt.getTime() - start.getTime()) / 60_000))
  return { last: failures === limit, lockedFor: failures > limit ? rest : 0 }
}

/** The right password ends the count; what is a day old goes with it. */
export async function forgetAttempts(logins: Kysely<unknown>, username: string, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 86_400_000)
  await sql`delete from attempt where username = ${username} or last_at < ${yesterday}`.execute(logins)
}

export const lockMinutes = minutes
export const lockTries = limit
