// Who signs one document, in order: signed, to sign now, not yet.
import { writtenMoment } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { State } from '#ui/state.tsx'
import { phoneWords } from '../phone.words.ts'
import { nextPlace } from '../signing.rules.ts'
import type { Signing } from '../signing.ts'

type Props = { signing: Signing; actor: Id<'person'>; language: Language }

export function SignerList({ signing, actor, language }: Props) {
  const t = phoneWords({ language })
  const next = nextPlace(signing)
  return (
    <section class="gap">
      <h2>{t.whoSigns}</h2>
      <ol class="rows">
        {signing.places.map((place) => (
          <li>
            <b>{place.personName}</b>
            {place.person === actor && ` (${t.you})`}{' '}
            {place.signedAt ? (
              <State shape="done">{t.signed(writtenMoment(place.signedAt))}</State>
            ) : place === next ? (
              <State shape="soon">{t.waits}</State>
            ) : (
              <State shape="todo">{t.notYet}</State>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
