// /login — user name and password, or the one-time code from the slip.
import type { Language } from '#kernel/words.ts'
import { Button, Field, Note } from '#ui/form.tsx'
import type { LoginRefusal } from './log-in.ts'
import { Screen } from './screen.tsx'
import { shellWords } from './shell.words.ts'

type LoginProps = { language: Language; refusal?: LoginRefusal; username?: string | undefined }

export function LoginScreen({ language, refusal, username }: LoginProps) {
  const t = shellWords({ language })
  return (
    <Screen actor={{ language }} title={t.login} large>
      <p class="lead">{t.loginHint}</p>
      {refusal && (
        <Note kind="bad" alert>
          <b>{t.loginRefusal(refusal)}</b>
        </Note>
      )}
      <form method="post">
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
        <Field name="password" label={t.password} hint={t.passwordHint}>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            aria-describedby="password-hint"
            required
          />
        </Field>
        <p class="f bs">
          <Button>{t.login}</Button>
        </p>
      </form>
    </Screen>
  )
}
