// The one button at the foot of the phone, and what is said while it works.
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { phoneWords } from '../phone.words.ts'
import { nextPlace } from '../signing.rules.ts'
import type { Signing } from '../signing.ts'
import { NeedsScript, Say } from './phone-notes.tsx'

type Props = { signing: Signing; file: string; certified: string; language: Language; actor: Id<'person'> }

export function SignBar({ signing, file, certified, language, actor }: Props) {
  const t = phoneWords({ language })
  const here = { 'data-file': file, 'data-shown': signing.file, 'data-person': actor, 'data-certified': certified }
  const enrol = (
    <p>
      {t.anew} <a href={paths.enrolKey()}>{t.myKey}</a>
    </p>
  )
  const again = (
    <p>
      <a href={paths.signDocument({ signing: signing.id })}>{t.again}</a>
    </p>
  )
  return (
    <div class="sticky" data-sign {...here}>
      <div role="status">
        <NeedsScript language={language} />
        <Say name="loading">{t.loading}</Say>
        <Say name="ready">{t.signFor(nextPlace(signing)?.label ?? '')}</Say>
        <Say name="signing">{t.signing}</Say>
        <Say name="waiting" kind="warn">
          {t.waiting}
        </Say>
        <Say name="done" kind="ok">
          <b>
            {t.done} <span data-told />
          </b>
          {again}
        </Say>
        <Say name="gone" kind="warn">
          <b>{t.gone}</b>
          {enrol}
        </Say>
        <Say name="other" kind="warn">
          <b>{t.other}</b>
          {enrol}
        </Say>
        <Say name="refused" kind="bad">
          <p data-told />
          {again}
        </Say>
        <Say name="changed-on-the-way" kind="bad">
          {t.changedOnTheWay}
        </Say>
        <Say name="no-store" kind="bad">
          {t.noStore}
        </Say>
        <Say name="no-net" kind="warn">
          {t.noNet}
        </Say>
      </div>
      <p class="bs">
        <button class="b" type="button" hidden>
          {t.sign}
        </button>
      </p>
    </div>
  )
}
