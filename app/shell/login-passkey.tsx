// /login/passkey — a page of its own, so that the login page itself carries no script: the passkey is asked for there.
import type { Hono, Context as Request } from 'hono'
import { Note } from '#ui/form.tsx'
import { addressOf, languageOf, setCookies, wayBack, welcome } from './door.tsx'
import type { Env } from './house.ts'
import { islands } from './islands.ts'
import type { Login } from './login.ts'
import { loginWords } from './login.words.ts'
import { callLogin, codeOf } from './login-call.ts'
import { showLogin } from './login-screen.tsx'
import { paths } from './paths.ts'
import { Screen } from './screen.tsx'

const isChallenge = (name: string) => name.includes('passkey')

export function mountPasskeyLogin(app: Hono<Env>, login: Login): void {
  app.get(paths.passkeyLogin.pattern, (c) => c.redirect(paths.login()))

  app.post(paths.passkeyLogin.pattern, async (c) => {
    const caller = { request: c.req.raw, address: addressOf(c) }
    const response = (await c.req.formData()).get('response')
    if (typeof response !== 'string') return ask(c, login)

    const body = { response: parsed(response) }
    const answer = await callLogin(login, caller, {
      path: '/passkey/verify-authentication',
      body,
      cookies: isChallenge,
    })
    if (answer.ok) {
      await welcome(c, login, answer.headers.getSetCookie(), 'passkey')
      return c.redirect(wayBack(c.req.query('next')), 303)
    }
    if (answer.status === 429) return showLogin(c, login, { why: 'too-many' })
    return showLogin(c, login, { why: (await codeOf(answer)) === 'closed' ? 'closed' : 'passkey-unknown' })
  })
}

async function ask(c: Request<Env>, login: Login) {
  const caller = { request: c.req.raw, address: addressOf(c) }
  const path = '/passkey/generate-authenticate-options'
  const answer = await callLogin(login, caller, { path, cookies: () => false })
  if (!answer.ok) return showLogin(c, login, { why: 'too-many' })

  setCookies(c, answer.headers.getSetCookie())
  const language = languageOf(c)
  const t = loginWords({ language })
  const screen = (
    <Screen actor={{ language }} title={t.passkey} large>
      <p class="lead">{t.passkeyHint}</p>
      <PasskeyForm
        options={await answer.text()}
        act="get"
        label={t.usePasskey}
        failed={t.passkeyFailed}
        noScript={t.needsScript}
      />
      <p class="gap">
        <a href={paths.login()}>{t.toPassword}</a>
      </p>
    </Screen>
  )
  c.header('cache-control', 'no-store')
  return c.html(`<!doctype html>${screen}`)
}

type FormProps = {
  options: string
  act: 'get' | 'create'
  label: string
  failed: string
  noScript: string
  name?: string
}

/** The browser's own dialogue is opened by the island; its answer is posted like any form. */
export function PasskeyForm({ options, act, label, failed, noScript, name }: FormProps) {
  return (
    <form method="post" class="gap" data-passkey={act} data-options={options}>
      <input type="hidden" name="response" />
      {name !== undefined && <input type="hidden" name="name" value={name} />}
      <div hidden data-failed>
        <Note kind="bad" alert>
          {failed}
        </Note>
      </div>
      <noscript>
        <Note>{noScript}</Note>
      </noscript>
      <p class="bs gap">
        <button class="b" type="button">
          {label}
        </button>
      </p>
      <script src={islands.passkey.url} defer />
    </form>
  )
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
