// The form of an act for which the password is asked anew: whoever finds a device open can do none of these.
import type { PropsWithChildren } from 'hono/jsx'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import type { Language } from '#kernel/words.ts'
import { PasswordField } from '#shell/password-field.tsx'
import { Button } from '#ui/form.tsx'

type Props = { reader: { language: Language }; act: string; label: string; error?: string | undefined }

/** `act` is sent with it. `error` stands at the password. */
export function ConfirmForm({ reader, act, label, error, children }: PropsWithChildren<Props>) {
  const t = protectionWords(reader)
  const field = `password-${act}`
  return (
    <form method="post" class="gap">
      {children}
      <PasswordField
        language={reader.language}
        id={field}
        label={t.confirm}
        hint={t.confirmHint}
        error={error}
        autocomplete="current-password"
      />
      <p class="f bs">
        <Button name="act" value={act}>
          {label}
        </Button>
      </p>
    </form>
  )
}
