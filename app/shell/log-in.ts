// Logging in: the lock of the user name, then the limit of the address, then the password.
import { typedCode } from '#kernel/code.ts'
import { type Allowed, refuse, type Verdict } from '#kernel/verdict.ts'
import { countAttempt, forgetAttempts, lockMinutes } from './lock-out.ts'
import type { Login, ShutOut } from './login.ts'

export type LoginRefusal =
  | { why: 'wrong' }
  | { why: 'locked'; minutes: number }
  | { why: 'too-many' }
  | { why: ShutOut }

export type Entered = Allowed & { cookies: string[] }
type Knock = { request: Request; address: string; username: string; password: string; now: Date }

/** A code is taken as it was printed, however it was typed. Refuses in the same words for a user name that nobody bears. */
export async function logIn(login: Login, knock: Knock): Promise<Entered | Exclude<Verdict<LoginRefusal>, Allowed>> {
  const { now } = knock
  const username = knock.username.trim().toLowerCase().slice(0, 60)
  const { last, lockedFor } = await countAttempt(login.db, username, now)
  if (lockedFor > 0) return refuse({ why: 'locked', minutes: lockedFor })

  const password = typedCode(knock.password) ?? knock.password
  const answer = await ask(login, { ...knock, username, password })
  if (answer.ok) {
    await forgetAttempts(login.db, username, now)
    return { allowed: true, cookies: answer.headers.getSetCookie() }
  }

  if (answer.status === 429) return refuse({ why: 'too-many' })
  const { code } = (await answer.json()) as { code?: string }
  if (code === 'closed' || code === 'code-ended') return refuse({ why: code })
  return refuse(last ? { why: 'locked', minutes: lockMinutes } : { why: 'wrong' })
}

/** Through better-auth's own handler, because its `api` calls skip the limit of the address. */
function ask({ auth }: Login, { request, address, username, password }: Knock): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  headers.set('x-client-address', address) // never from the request: whoever chooses it escapes the limit
  for (const name of ['content-length', 'cookie']) headers.delete(name)
  const url = new URL('/api/auth/sign-in/username', auth.options.baseURL)
  return auth.handler(new Request(url, { method: 'POST', headers, body: JSON.stringify({ username, password }) }))
}
