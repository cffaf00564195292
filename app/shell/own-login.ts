// What a page may ask of the login for whoever is logged in: the password anew, and a second factor, a passkey, a sign-on to add.
import type { Context as Request } from 'hono'
import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { type Allowed, allow, type Refused, refuse } from '#kernel/verdict.ts'
import { setCookies } from './door.tsx'
import { countAttempt, forgetAttempts, lockMinutes } from './lock-out.ts'
import type { Login } from './login.ts'
import { tokenIn } from './login-call.ts'
import { claimCode } from './login-second-step.ts'
import { findDistrust, type SignOnRefusal } from './login-single-sign-on.ts'
import { paths } from './paths.ts'
import { providerId } from './single-sign-on.ts'

export type ConfirmRefusal = { why: 'old-wrong' } | { why: 'old-locked'; minutes: number }

export type OwnLogin = ReturnType<typeof ownLogin>

/** Its writes are better-auth's own and stand at once: a page calls it after every rule has allowed, and before its act. */
export const ownLogin = (c: Request, login: Login) => {
  const { headers } = c.req.raw
  const { api } = login.auth
  return {
    /** Counted like a login: whoever sits down at an open device can guess five times. */
    async confirm(password: string): Promise<Allowed | Refused<ConfirmRefusal>> {
      const now = new Date()
      const username = (await api.getSession({ headers }))?.user.username ?? ''
      const { last, lockedFor } = await countAttempt(login.db, username, now)
      if (lockedFor > 0) return refuse({ why: 'old-locked', minutes: lockedFor })
      if (!(await succeeds(api.verifyPassword({ headers, body: { password } }))))
        return refuse(last ? { why: 'old-locked', minutes: lockMinutes } : { why: 'old-wrong' })
      await forgetAttempts(login.db, username, now)
      return allow
    },

    /** The seed of a second factor, in the letters that people can type; it counts only once a first code was right. */
    async newSeed(password: string): Promise<string> {
      const begun = await api.enableTwoFactor({ headers, body: { password, method: 'totp' } })
      if (begun.method !== 'totp') throw new Error('no seed')
      return new URL(begun.totpURI).searchParams.get('secret') ?? ''
    },

    /** The id of the session that goes on; null where the code is wrong. */
    async firstCode(code: string): Promise<Id<'session'> | null> {
      const user = (await api.getSession({ headers }))?.user.id ?? ''
      const answer = await api.verifyTOTP({ headers, body: { code }, asResponse: true })
      if (!answer.ok) return null
      await claimCode(login.db, user, code, new Date())
      const cookies = answer.headers.getSetCookie()
      setCookies(c, cookies)
      const { rows } = await sql<{ id: Id<'session'> }>`
        select id from "session" where token = ${tokenIn(cookies)}`.execute(login.db)
      return rows[0]?.id ?? null
    },

    /** What the browser needs to make a passkey; `username` and `name` are what its own list will show. */
    async passkeyOptions({ username, name }: { username: string; name: string }): Promise<object> {
      const query = { name: username }
      const { response, headers: given } = await api.generatePasskeyRegistrationOptions({
        headers,
        query,
        returnHeaders: true,
      })
      setCookies(c, given.getSetCookie())
      return { ...response, user: { ...response.user, displayName: name } }
    },

    async keepPasskey(response: string, name: string): Promise<boolean> {
      const given = new Headers(headers)
      return succeeds(
        (async () =>
          api.verifyPasskeyRegistration({ headers: given, body: { response: JSON.parse(response), name } }))(),
      )
    },

    /** Where the browser has to go in order to say who this is there. */
    async leaveForSignOn(): Promise<(Allowed & { url: string }) | Refused<SignOnRefusal>> {
      const body = { provider: providerId, callbackURL: paths.ownSignOn(), errorCallbackURL: paths.ownSignOn() }
      const answer = await api.linkSocialAccount({ headers, body, asResponse: true })
      const distrust = await findDistrust(login)
      if (distrust) return refuse(distrust)
      const { url } = (await answer.json()) as { url?: string }
      if (!answer.ok || !url) return refuse({ why: 'provider-down' })
      setCookies(c, answer.headers.getSetCookie())
      return { allowed: true, url }
    },
  }
}

const succeeds = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => true,
    () => false,
  )
