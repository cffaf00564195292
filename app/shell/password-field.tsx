// A password with its label, hint and error; where scripts run, a button beside it shows what was typed.
import type { Language } from '#kernel/words.ts'
import { describedBy, Field } from '#ui/form.tsx'
import { islands } from './islands.ts'
import { passwordWords } from './password.words.ts'

type PasswordProps = {
  language: Language
  label: string
  hint?: string | undefined
  error?: string | undefined
  autocomplete: 'current-password' | 'new-password'
  /** Where several stand on one page; else they are called alike. */
  id?: string
  name?: string
}

export function PasswordField({ language, autocomplete, name = 'password', id = name, ...told }: PasswordProps) {
  const t = passwordWords({ language })
  return (
    <Field name={id} {...told}>
      <input
        id={id}
        name={name}
        type="password"
        autocomplete={autocomplete}
        aria-invalid={told.error ? 'true' : undefined}
        aria-describedby={describedBy(id, told)}
        required
      />
      <button class="b link" type="button" aria-controls={id} data-shows={id} data-hide={t.hide} hidden>
        {t.show}
      </button>
      <script src={islands.showPassword.url} defer />
    </Field>
  )
}
