// /account/password — after the one-time code, or whenever its owner likes: a password of one's own.
import { getOwnAccount } from '#foundation/accounts/account.reads.ts'
import { stateOf } from '#foundation/accounts/account.rules.ts'
import { choosePassword } from '#foundation/accounts/password.acts.ts'
import { leastFor, type PasswordRefusal } from '#foundation/accounts/password.rules.ts'
import { passwordWords } from '#foundation/accounts/password.words.ts'
import { getOwnProtection } from '#foundation/accounts/protection.reads.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { wayBack } from '#shell/door.tsx'
import type { ConfirmRefusal } from '#shell/own-login.ts'
import { enter, page } from '#shell/page.tsx'
import { PasswordField } from '#shell/password-field.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'

type Refusal = PasswordRefusal | ConfirmRefusal

export const choosePasswordPage = page<never, Refusal>(paths.choosePassword, {
  async get(context, _, { refusal }) {
    const t = passwordWords(context)
    const actor = await getVisitor(context)
    const account = await getOwnAccount(context)
    const { secondFactor } = await getOwnProtection(context)
    const first = stateOf(account) !== 'active'
    const text = refusal && textOf(t, refusal)
    const field = refusal?.why.startsWith('old-') ? 'old' : 'password'
    const [oldError, error] = field === 'old' ? [text, undefined] : [undefined, text]
    return (
      <Screen actor={first ? { language: actor.language } : actor} title={first ? t.first : t.change} large>
        <p class="lead">{first ? t.firstLead(account.username) : t.changeLead}</p>
        <ErrorSummary title={t.wrong} errors={text ? [{ field, text }] : []} />
        <form method="post">
          <input type="text" name="username" value={account.username} autocomplete="username" hidden />
          {!first && (
            <PasswordField
              language={context.language}
              name="old"
              label={t.old}
              error={oldError}
              autocomplete="current-password"
            />
          )}
          <PasswordField
            language={context.language}
            label={t.password}
            hint={t.hint(leastFor(secondFactor))}
            error={error}
            autocomplete="new-password"
          />
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, _, form, door) {
    const account = await getOwnAccount(context)
    const password = String(form.get('password') ?? '')
    if (stateOf(account) === 'active') {
      const old = await door.own.confirm(String(form.get('old') ?? ''))
      if (!old.allowed) return old
    }

    const verdict = await choosePassword(context, password)
    return verdict.allowed ? enter(wayBack(door.query.get('next')), { username: account.username, password }) : verdict
  },
})

function textOf(t: ReturnType<typeof passwordWords>, refusal: Refusal): string {
  if (refusal.why === 'old-wrong') return t.oldWrong
  return refusal.why === 'old-locked' ? t.oldLocked(refusal.minutes) : t.refusal(refusal)
}
