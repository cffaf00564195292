// /incoming/aside — what came and could not be taken, with the reason of each.
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listAsides } from '../aside.reads.ts'
import { asideWords } from '../aside.words.ts'
import { mayRegister } from '../incoming.rules.ts'

export const listAsidesPage = page(paths.asides, {
  async get(context) {
    const actor = await getActor(context)
    if (!mayRegister(actor).allowed) throw forbidden()
    const t = asideWords(context)
    const asides = await listAsides(context)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        {asides.length === 0 && <p class="empty gap">{t.empty}</p>}
        <ul class="rows gap">
          {asides.map((aside) => (
            <li>
              <p class="h3">
                <a href={paths.aside({ incoming_aside: aside.id })}>{aside.name}</a>
              </p>
              <p>{t.reason(aside.refusal)}</p>
              <p class="sm soft">
                {aside.organName ?? t.unknownFrom}; {t.brought(aside.broughtByName, writtenMoment(aside.broughtAt))}
                {aside.settledAt &&
                  `; ${t.settled(aside.settledByName ?? '', writtenMoment(aside.settledAt), aside.settledHow ?? '')}`}
              </p>
            </li>
          ))}
        </ul>
      </Screen>
    )
  },
})
