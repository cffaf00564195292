// /login/single-sign-on — out to the province's sign-on, and back with a subject that somebody here has tied to an account.
import type { Hono, Context as Request } from 'hono'
import { sql } from 'kysely'
import { addressOf, setCookies, wayBack, welcome } from './door.tsx'
import type { Env } from './house.ts'
import type { Login, ShutOut } from './login.ts'
import { callLogin, tokenIn } from './login-call.ts'
import { showLogin } from './login-screen.tsx'
import { awaitStep } from './login-second-step.ts'
import { paths } from './paths.ts'
import { providerId } from './single-sign-on.ts'

export type SignOnRefusal =
  | { why: 'nobody-linked' }
  | { why: 'linked-to-another' }
  | { why: 'provider-down' }
  | { why: 'wrong-issuer' }
  | { why: 'not-finished' }

export function mountSingleSignOn(app: Hono<Env>, login: Login): void {
  if (!login.singleSignOn) return
  app.get(paths.singleSignOn.pattern, async (c) => {
    if (c.req.header('sec-fetch-site') === 'cross-site') return showLogin(c, login) // nobody is logged in by a link of another page
    const body = { provider: providerId, callbackURL: wayBack(c.req.query('next')), errorCallbackURL: paths.login() }
    const caller = { request: c.req.raw, address: addressOf(c) }
    const answer = await callLogin(login, caller, { path: '/sign-in/social', body, cookies: () => false })
    if (answer.status === 429) return showLogin(c, login, { why: 'too-many' })
    const refusal = await findDistrust(login)
    if (refusal) return showLogin(c, login, refusal)
    const { url } = (await answer.json()) as { url?: string }
    if (!answer.ok || !url) return showLogin(c, login, { why: 'provider-down' })
    setCookies(c, answer.headers.getSetCookie())
    return c.redirect(url)
  })

  app.get(paths.singleSignOnBack.pattern, async (c) => {
    const refusal = await findDistrust(login)
    if (refusal) return showLogin(c, login, refusal)
    const call = { path: `/callback/${providerId}`, query: new URL(c.req.url).searchParams, cookies: () => true }
    const answer = await callLogin(login, { request: c.req.raw, address: addressOf(c) }, call)
    if (answer.status === 429) return showLogin(c, login, { why: 'too-many' })
    return comeBack(c, login, answer)
  })
}

/** Asked before we send anybody there and when they come back: the provider must be the one that is configured. */
export async function findDistrust({ auth, singleSignOn }: Login): Promise<SignOnRefusal | null> {
  const { socialProviders } = await auth.$context
  const provider = socialProviders.find(({ id }) => id === providerId)
  if (!provider) return { why: 'provider-down' }
  return provider.issuer === singleSignOn?.issuer ? null : { why: 'wrong-issuer' }
}

/** better-auth answers with the way on, or with the way back and what was wrong. */
async function comeBack(c: Request<Env>, login: Login, answer: Response) {
  const to = new URL(answer.headers.get('location') ?? paths.login(), login.origin)
  const error = to.searchParams.get('error')
  if (error) {
    const refusal = refusalOf(error)
    if (to.pathname !== paths.ownSignOn()) return showLogin(c, login, refusal)
    return c.redirect(`${paths.ownSignOn()}?refused=${refusal.why}`)
  }

  const cookies = answer.headers.getSetCookie()
  const token = tokenIn(cookies)
  const user = token && !login.singleSignOn?.asksSecondFactor ? await endIfStepIsDue(login, token) : null
  if (user) {
    await awaitStep(c, login, user)
    return c.redirect(`${paths.secondStep()}?next=${encodeURIComponent(to.pathname + to.search)}`)
  }
  if (token) await welcome(c, login, cookies, 'single-sign-on')
  else setCookies(c, cookies) // only tied: whoever is in stays in
  return c.redirect(wayBack(to.pathname + to.search))
}

function refusalOf(error: string): SignOnRefusal | { why: ShutOut } {
  if (error === 'closed' || error === 'code-ended') return { why: error }
  if (error === 'signup_disabled') return { why: 'nobody-linked' }
  if (error === 'account_already_linked_to_different_user') return { why: 'linked-to-another' }
  return { why: error === 'issuer_mismatch' ? 'wrong-issuer' : 'not-finished' }
}

/** Whoever has a second factor is asked for it here too: the session that has just begun ends again. */
async function endIfStepIsDue({ db }: Login, token: string): Promise<string | null> {
  const { rows } = await sql<{ user: string }>`
    delete from "session" using "user" where "session"."token" = ${token} and "user"."id" = "session"."userId"
      and "user"."twoFactorEnabled" returning "user"."id" as "user"`.execute(db)
  return rows[0]?.user ?? null
}
