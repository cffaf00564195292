// /login — user name and password, or the one-time code from the slip; below it the other ways in, where there are any.
import type { Context as Request } from 'hono'
import { Button, Field, Note } from '#ui/form.tsx'
import { languageOf } from './door.tsx'
import type { Env } from './house.ts'
import { type Login, passkeysWork } from './login.ts'
import { loginWords, type ShownRefusal } from './login.words.ts'
import { PasswordField } from './password-field.tsx'
import { paths } from './paths.ts'
import { Screen } from './screen.tsx'

/** Asked for, or shown again with what was refused: 429 where somebody has to wait. */
export function showLogin(c: Request<Env>, login: Login, refusal?: ShownRefusal, username = c.req.query('u')) {
  if (refusal) c.var.visit.refusal = { what: 'login', why: refusal.why }
  const waits = refusal?.why === 'locked' || refusal?.why === 'too-many'
  const screen = <LoginScreen c={c} login={login} refusal={refusal} username={username} />
  return c.html(`<!doctype html>${screen}`, waits ? 429 : refusal ? 422 : 200)
}

type LoginProps = { c: Request<Env>; login: Login; refusal: ShownRefusal | undefined; username: string | undefined }

function LoginScreen({ c, login, refusal, username }: LoginProps) {
  const language = languageOf(c)
  const t = loginWords({ language })
  return (
    <Screen actor={{ language }} title={t.login} large>
      <p class="lead">{t.hint}</p>
      {refusal && (
        <Note kind="bad" alert>
          <b>{t.refusal(refusal)}</b>
        </Note>
      )}
      <form method="post" action={paths.login() + thenTo(c)}>
        <Field name="username" label={t.username}>
          <input
            id="username"
            name="username"
            value={username}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            required
          />
        </Field>
        <PasswordField language={language} label={t.password} hint={t.passwordHint} autocomplete="current-password" />
        <p class="f bs">
          <Button>{t.login}</Button>
        </p>
      </form>
      <OtherWays c={c} login={login} />
      <p class="gap sm">
        <a href={paths.checkHead()}>{t.checkSeal}</a>
      </p>
      <p class="gap">
        <a href={paths.checkSigned()}>{t.checkSigned}</a>
      </p>
    </Screen>
  )
}

function OtherWays({ c, login: { origin, singleSignOn } }: { c: Request; login: Login }) {
  const t = loginWords({ language: languageOf(c) })
  if (!passkeysWork(origin) && !singleSignOn) return null
  return (
    <>
      <h2>{t.otherWays}</h2>
      {singleSignOn && (
        <p class="bs gap">
          <a class="b two" href={paths.singleSignOn() + thenTo(c)}>
            {singleSignOn.name}
          </a>
        </p>
      )}
      {passkeysWork(origin) && (
        <form method="post" action={paths.passkeyLogin() + thenTo(c)}>
          <p class="bs gap">
            <Button kind="two">{t.passkey}</Button>
          </p>
        </form>
      )}
    </>
  )
}

/** The way to where somebody wanted is not lost at the door. */
export function thenTo(c: Request): string {
  const next = c.req.query('next')
  return next ? `?next=${encodeURIComponent(next)}` : ''
}
