// The part of the wall that changes while the hall signs.
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { nextPlace } from '../signing.rules.ts'
import type { Signing } from '../signing.ts'
import { wallWords } from '../wall.words.ts'

export function WallContent({ signings, language }: { signings: Signing[]; language: Language }) {
  const t = wallWords({ language })
  const places = signings.flatMap((one) => one.places)
  const signed = places.filter(({ signedAt }) => signedAt !== null).length
  const open = signings.filter((one) => nextPlace(one) !== null)
  if (places.length === 0)
    return (
      <div data-wall>
        <p class="empty gap">{t.nothing}</p>
      </div>
    )
  return (
    <div data-wall class="wall">
      <p class="wall-count">{t.count(signed, places.length)}</p>
      <p>
        <progress value={signed} max={places.length} aria-label={t.count(signed, places.length)} />
      </p>
      <p class="lead">{t.papers(signings.length - open.length, signings.length)}</p>
      {open.length === 0 ? <p class="lead">{t.allSigned}</p> : <h2>{t.missing}</h2>}
      <ul class="wall-names">
        {open.flatMap((one) =>
          one.places
            .filter(({ signedAt }) => signedAt === null)
            .map(({ personName }) => (
              <li>
                <b>{personName}</b>
                <br />
                <a href={paths.signDocument({ signing: one.id })} class="sm">
                  {one.title}
                </a>
              </li>
            )),
        )}
      </ul>
    </div>
  )
}
