// /login/second-step — after the password: the code from the app, or a recovery code from the paper.
import type { Hono } from 'hono'
import type { Language } from '#kernel/words.ts'
import { Button, describedBy, ErrorSummary, Field } from '#ui/form.tsx'
import { addressOf, findWho, languageOf, wayBack, welcome } from './door.tsx'
import type { Env, House } from './house.ts'
import { loginWords } from './login.words.ts'
import { findAwaited, type StepRefusal, takeStep } from './login-second-step.ts'
import { paths } from './paths.ts'
import { Screen } from './screen.tsx'

export function mountSecondStep(app: Hono<Env>, { login, recovered }: Pick<House, 'login' | 'recovered'>): void {
  app.get(paths.secondStep.pattern, async (c) => {
    if (!(await findAwaited(c, login))) return c.redirect(paths.login())
    return c.html(
      `<!doctype html>${<StepScreen language={languageOf(c)} recovery={c.req.query('with') === 'recovery'} />}`,
    )
  })

  app.post(paths.secondStep.pattern, async (c) => {
    const user = await findAwaited(c, login)
    if (!user) return c.redirect(paths.login(), 303)
    const form = await c.req.formData()
    const typed = String(form.get('code') ?? '').trim()
    const caller = { request: c.req.raw, address: addressOf(c) }
    const outcome = await takeStep(login, { ...caller, user, typed, trust: form.has('trust'), now: new Date() })
    if (outcome.allowed) {
      const who = outcome.byRecovery ? await findWho(c, login, user) : null
      if (who) await recovered(who)
      await welcome(c, login, outcome.cookies, 'second-step')
      return c.redirect(wayBack(c.req.query('next')), 303)
    }
    const { refusal } = outcome
    c.var.visit.refusal = { what: 'login', why: refusal.why }
    const recovery = c.req.query('with') === 'recovery'
    const screen = <StepScreen language={languageOf(c)} recovery={recovery} refusal={refusal} />
    return c.html(
      `<!doctype html>${screen}`,
      refusal.why === 'step-locked' || refusal.why === 'step-too-many' ? 429 : 422,
    )
  })
}

type StepProps = { language: Language; recovery: boolean; refusal?: StepRefusal }

function StepScreen({ language, recovery, refusal }: StepProps) {
  const t = loginWords({ language })
  const error = refusal && t.stepRefusal(refusal)
  return (
    <Screen actor={{ language }} title={t.secondStep} large>
      <p class="lead">{recovery ? t.recoveryHint : t.secondStepHint}</p>
      <ErrorSummary title={t.notIn} errors={error ? [{ field: 'code', text: error }] : []} />
      {refusal?.why === 'begin-again' ? (
        <p class="gap">
          <a href={paths.login()}>{t.again}</a>
        </p>
      ) : (
        <StepForm language={language} recovery={recovery} error={error} />
      )}
    </Screen>
  )
}

function StepForm({ language, recovery, error }: { language: Language; recovery: boolean; error: string | undefined }) {
  const t = loginWords({ language })
  return (
    <form method="post">
      <Field name="code" label={recovery ? t.recoveryCode : t.appCode} error={error}>
        <input
          id="code"
          name="code"
          class="short"
          autocomplete={recovery ? 'off' : 'one-time-code'}
          inputmode={recovery ? 'text' : 'numeric'}
          autocapitalize="characters"
          spellcheck={false}
          autofocus
          required
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy('code', { error })}
        />
      </Field>
      <p class="f tick">
        <input type="checkbox" id="trust" name="trust" />
        <label for="trust">{t.trust}</label>
      </p>
      <p class="f bs">
        <Button>{t.goOn}</Button>
      </p>
      <p class="gap">{recovery ? <a href="?">{t.toAppCode}</a> : <a href="?with=recovery">{t.toRecovery}</a>}</p>
    </form>
  )
}
