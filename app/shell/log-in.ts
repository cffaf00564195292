// Logging in: the lock of the user name, then the limit of the address, then the password, then perhaps a second step.
import { typedCode } from '#kernel/code.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { countAttempt, forgetAttempts, lockMinutes } from './lock-out.ts'
import type { Login, ShutOut } from './login.ts'
import { type Caller, callLogin, codeOf } from './login-call.ts'

export type LoginRefusal =
  | { why: 'wrong' }
  | { why: 'locked'; minutes: number }
  | { why: 'too-many' }
  | { why: ShutOut }

/** With `secondStep` the cookies do not let in yet: they say for whom the second factor is awaited. */
export type Entered = Allowed & { cookies: string[]; secondStep: boolean }
type Knock = Caller & { username: string; password: string; now: Date }

/** A code is taken as it was printed, however it was typed. Refuses in the same words for a user name that nobody bears. */
export async function logIn(login: Login, knock: Knock): Promise<Entered | Refused<LoginRefusal>> {
  const { now } = knock
  const username = knock.username.trim().toLowerCase().slice(0, 60)
  const { last, lockedFor } = await countAttempt(login.db, username, now)
  if (lockedFor > 0) return refuse({ why: 'locked', minutes: lockedFor })

  const password = typedCode(knock.password) ?? knock.password
  const path = '/sign-in/username'
  const answer = await callLogin(login, knock, { path, body: { username, password }, cookies: isTrust })
  if (answer.ok) {
    await forgetAttempts(login.db, username, now)
    const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean }
    return { allowed: true, cookies: answer.headers.getSetCookie(), secondStep: twoFactorRedirect === true }
  }

  if (answer.status === 429) return refuse({ why: 'too-many' })
  if (answer.status >= 500) throw new Error('the login is out of order') // nobody is told that a right password is wrong
  const code = await codeOf(answer)
  if (code === 'closed' || code === 'code-ended') return refuse({ why: code })
  return refuse(last ? { why: 'locked', minutes: lockMinutes } : { why: 'wrong' })
}

/** The cookie of a device that is not asked for the second factor. */
const isTrust = (name: string) => name.endsWith('.trust_device')
