// The picture to scan, the same in letters, and the field for the first code.
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field } from '#ui/form.tsx'
import { Qr } from '#ui/qr.tsx'

const product = 'Thi Đua'

type Props = { reader: { language: Language }; seed: string; username: string; error?: string }

/** The seed comes back with the form, so that a mistyped code does not make the picture that was scanned void. */
export function SetupScreen({ reader, seed, username, error }: Props) {
  const t = protectionWords(reader)
  return (
    <Screen actor={{ language: reader.language }} title={t.scan}>
      <p class="lead">{t.scanHint}</p>
      <ErrorSummary title={t.wrong} errors={error ? [{ field: 'code', text: error }] : []} />
      <div class="seed gap">
        <Qr text={addressOf(seed, username)} label={t.qr} />
        <p>
          {t.seed}
          <br />
          <code>{seed.replace(/(.{4})/g, '$1 ').trim()}</code>
        </p>
      </div>
      <form method="post" action={paths.secondFactor()}>
        <input type="hidden" name="seed" value={seed} />
        <Field name="code" label={t.firstCode} error={error}>
          <input
            id="code"
            name="code"
            class="short"
            inputmode="numeric"
            autocomplete="one-time-code"
            autofocus={error ? true : undefined}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={describedBy('code', { error })}
            required
          />
        </Field>
        <p class="f bs">
          <Button name="act" value="turn-on">
            {t.turnOn}
          </Button>
        </p>
      </form>
      <p class="gap">
        <a href={paths.account()}>{t.back}</a>
      </p>
    </Screen>
  )
}

/** What authenticator apps read: RFC 6238 as everybody writes it. */
function addressOf(seed: string, username: string): string {
  const label = `${encodeURIComponent(product)}:${encodeURIComponent(username)}`
  return `otpauth://totp/${label}?secret=${seed}&issuer=${encodeURIComponent(product)}`
}
