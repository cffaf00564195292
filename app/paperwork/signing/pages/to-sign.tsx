// /sign — what waits for my signature, and my key on this phone.
import { getActor } from '#foundation/people/actor.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { phoneWords } from '../phone.words.ts'
import { listToSign } from '../signing.reads.ts'

export const toSignPage = page(paths.toSign, {
  async get(context) {
    const actor = await getActor(context)
    const t = phoneWords(context)
    const waiting = await listToSign(context, context.actor)
    return (
      <Screen actor={actor} here="home" title={t.toSign} large>
        {waiting.length === 0 && <p class="empty gap">{t.nothingToSign}</p>}
        <ul class="rows gap">
          {waiting.map(({ id, title, places }) => (
            <li class="job">
              <p class="h3">
                <a href={paths.signDocument({ signing: id })}>{title}</a>
              </p>
              <p class="soft">{places.find(({ signedAt }) => signedAt === null)?.label}</p>
            </li>
          ))}
        </ul>
        <p class="bs gap">
          <a class="b two" href={paths.enrolKey()}>
            {t.myKey}
          </a>
          <a class="b link" href={paths.signingWall()}>
            {t.wall}
          </a>
        </p>
      </Screen>
    )
  },
})
