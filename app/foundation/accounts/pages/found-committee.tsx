// /found?secret=… — the first person of a committee founds it by the one-time link, and is in.
import { foundingStateOf } from '#foundation/accounts/account.reads.ts'
import { foundByLink } from '#foundation/accounts/founding.acts.ts'
import { type FoundRefusal, foundingFields, mayOpenLink } from '#foundation/accounts/founding.rules.ts'
import { foundingWords } from '#foundation/accounts/founding.words.ts'
import { secretHashOf } from '#foundation/accounts/founding-link.acts.ts'
import type { Language } from '#kernel/words.ts'
import { openPage } from '#shell/open-page.tsx'
import { fieldOf } from '#shell/page.tsx'
import { PasswordField } from '#shell/password-field.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field } from '#ui/form.tsx'

export const foundCommitteePage = openPage<FoundRefusal>(paths.foundCommittee, {
  async get(context, { query, refusal, form }) {
    const t = foundingWords(context)
    const link = mayOpenLink(await foundingStateOf(context, secretHashOf(query.get('secret') ?? '')))
    if (!link.allowed)
      return (
        <Screen actor={context} title={t.closed}>
          <p class="lead">{t.refusal(link.refusal)}</p>
          <p class="gap">
            <a href={paths.login()}>{t.toLogin}</a>
          </p>
        </Screen>
      )
    return (
      <Screen actor={context} title={t.title}>
        <p class="lead">{t.lead}</p>
        <FoundingForm language={context.language} refusal={refusal} form={form} />
      </Screen>
    )
  },
  async post(context, { query, form }) {
    const [committee, office, person, title] = foundingFields.map((name) => fieldOf(form, name))
    const username = fieldOf(form, 'username').toLowerCase()
    const password = String(form.get('password') ?? '')
    const draft = { committee: committee ?? '', office: office ?? '', person: person ?? '', title: title ?? '' }
    const verdict = await foundByLink(context, query.get('secret') ?? '', { ...draft, username, password })
    return verdict.allowed ? { ...verdict, username, password, to: paths.units() } : verdict
  },
})

type FormProps = { language: Language; refusal?: FoundRefusal | undefined; form?: FormData | undefined }

function FoundingForm({ language, refusal, form }: FormProps) {
  const t = foundingWords({ language })
  const wrong = refusal && { field: fieldWith(refusal), text: t.refusal(refusal) }
  const text = (name: string, label: string, extra: { hint?: string; value?: string } = {}) => {
    const error = wrong?.field === name ? wrong.text : undefined
    return (
      <Field name={name} label={label} hint={extra.hint} error={error}>
        <input
          id={name}
          name={name}
          value={form ? fieldOf(form, name) : extra.value}
          aria-describedby={describedBy(name, { hint: extra.hint, error })}
          autocomplete={name === 'username' ? 'username' : name === 'person' ? 'name' : 'off'}
          autocapitalize={name === 'username' ? 'none' : undefined}
          spellcheck={false}
          required
        />
      </Field>
    )
  }
  const error = wrong?.field === 'password' ? wrong.text : undefined
  return (
    <form method="post">
      <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
      {text('committee', t.committee, { hint: t.committeeHint })}
      {text('office', t.office, { value: t.officeValue })}
      {text('person', t.person)}
      {text('title', t.post, { hint: t.titleHint })}
      {text('username', t.username, { hint: t.usernameHint })}
      <PasswordField
        language={language}
        label={t.password}
        hint={t.passwordHint}
        error={error}
        autocomplete="new-password"
      />
      <p class="f bs">
        <Button>{t.found}</Button>
      </p>
    </form>
  )
}

function fieldWith(refusal: FoundRefusal): string {
  if (refusal.why === 'missing') return refusal.field
  return refusal.why === 'username-odd' || refusal.why === 'username-taken' ? 'username' : 'password'
}
