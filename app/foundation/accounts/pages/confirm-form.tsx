// The form of an act for which the password is asked anew: whoever finds a device open can do none of these.
import type { PropsWithChildren } from 'hono/jsx'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import type { Language } from '#kernel/words.ts'
import { Button, describedBy, Field } from '#ui/form.tsx'

type Props = { reader: { language: Language }; act: string; label: string; error?: string | undefined }

/** `act` is sent with it. `error` stands at the password. */
export function ConfirmForm({ reader, act, label, error, children }: PropsWithChildren<Props>) {
  const t = protectionWords(reader)
  const field = `password-${act}`
  return (
    <form method="post" class="gap">
      {children}
      <Field name={field} label={t.confirm} hint={t.confirmHint} error={error}>
        <input
          id={field}
          name="password"
          type="password"
          autocomplete="current-password"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(field, { hint: true, error })}
          required
        />
      </Field>
      <p class="f bs">
        <Button name="act" value={act}>
          {label}
        </Button>
      </p>
    </form>
  )
}
