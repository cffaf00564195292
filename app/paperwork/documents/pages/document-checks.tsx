// What the checks found.
import type { Language } from '#kernel/words.ts'
import type { Check } from '../check.rules.ts'
import { checkWords } from '../check.words.ts'
import type { documentPageWords } from '../document-page.words.ts'

type ChecksProps = { t: ReturnType<typeof documentPageWords>; checks: Check[]; language: Language }

export const DocumentChecks = ({ t, checks, language }: ChecksProps) => (
  <>
    <h2>{t.checks}</h2>
    {checks.length === 0 ? (
      <p class="soft">{t.clean}</p>
    ) : (
      <>
        <p class="hint">{t.checksHint}</p>
        <ul class="rows">
          {checks.map((check) => (
            <li>{checkWords({ language }).tell(check)}</li>
          ))}
        </ul>
      </>
    )}
  </>
)
