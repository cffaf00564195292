// The recovery codes right after they were made: shown once, printed, gone.
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'

export function CodesScreen({ actor, codes }: { actor: Actor; codes: string[] }) {
  const t = protectionWords(actor)
  return (
    <Screen actor={actor} title={t.codesTitle} here="more">
      <p class="lead">{t.codesLead}</p>
      <p class="hint unprinted">{t.printHint}</p>
      <ol class="gap several">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="bs gap unprinted">
        <a class="b" href={paths.account()}>
          {t.codesKept}
        </a>
      </p>
    </Screen>
  )
}
