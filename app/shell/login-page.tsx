// /login and /logout, and the steps and ways beside them that need no session yet.
import type { Hono } from 'hono'
import { knock, setCookies, wayBack, welcome } from './door.tsx'
import type { Env, House } from './house.ts'
import { mountPasskeyLogin } from './login-passkey.tsx'
import { showLogin, thenTo } from './login-screen.tsx'
import { mountSecondStep } from './login-second-step-page.tsx'
import { mountSingleSignOn } from './login-single-sign-on.ts'
import { paths } from './paths.ts'

export function mountLogin(app: Hono<Env>, house: Pick<House, 'login' | 'recovered'>): void {
  const { login } = house
  app.get(paths.login.pattern, (c) => showLogin(c, login))

  app.post(paths.login.pattern, async (c) => {
    const form = await c.req.formData()
    const [username, password] = [String(form.get('username') ?? ''), String(form.get('password') ?? '')]
    const outcome = await knock(c, login, { username, password })
    if (!outcome.allowed) return showLogin(c, login, outcome.refusal, username)

    if (outcome.secondStep) setCookies(c, outcome.cookies)
    else await welcome(c, login, outcome.cookies, 'password')
    return c.redirect(outcome.secondStep ? paths.secondStep() + thenTo(c) : wayBack(c.req.query('next')), 303)
  })

  app.post(paths.logout.pattern, async (c) => {
    const answer = await login.auth.api.signOut({ headers: c.req.raw.headers, asResponse: true })
    setCookies(c, answer.headers.getSetCookie())
    c.header('clear-site-data', '"cache", "storage"') // cookies too would forget the language and a remembered device
    return c.redirect(paths.login(), 303)
  })

  mountSecondStep(app, house)
  mountPasskeyLogin(app, login)
  mountSingleSignOn(app, login)
}
