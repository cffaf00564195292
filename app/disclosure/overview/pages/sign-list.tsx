// What waits for my signature: the phone's way to it is one touch.
import type { Language } from '#kernel/words.ts'
import type { Signing } from '#paperwork/signing/signing.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { postWords } from '../post.words.ts'

export function SignList({ waiting, language }: { waiting: Signing[]; language: Language }) {
  const t = postWords({ language })
  if (waiting.length === 0) return null
  return (
    <ul class="rows gap">
      {waiting.map(({ id, title }) => (
        <li class="job">
          <p class="due">
            <State shape="soon">{t.yourTurn}</State>
          </p>
          <p class="h3">
            <a href={paths.signDocument({ signing: id })}>{t.waitsToSign(title)}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}
