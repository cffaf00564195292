// A new key, shown once: nothing keeps it but whoever copies it.
import type { Actor } from '#foundation/people/actor.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { apiKeyWords } from '../api-key.words.ts'

export function KeyShown({ actor, token, language }: { actor: Actor; token: string; language: Language }) {
  const t = apiKeyWords({ language })
  return (
    <Screen actor={actor} here="more" title={t.madeTitle}>
      <Note kind="gold">
        <p>{t.madeLead}</p>
        <p class="gap">
          <code class="hash">{token}</code>
        </p>
      </Note>
      <p class="bs gap">
        <a class="b two" href={paths.apiKeys()}>
          {t.back}
        </a>
      </p>
    </Screen>
  )
}
