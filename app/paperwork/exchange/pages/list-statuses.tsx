// /statuses — what receivers have said of our documents, and what we say to senders, to be fetched for the axis.
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { exchangeWords } from '../exchange.words.ts'
import { statusWords } from '../status.words.ts'
import { listStatuses } from '../status-message.reads.ts'
import { mayTakePackage } from '../taking.rules.ts'

export const listStatusesPage = page(paths.statuses, {
  async get(context) {
    const actor = await getActor(context)
    if (!mayTakePackage(actor, null).allowed) throw forbidden()
    const t = exchangeWords(context)
    const { codes } = statusWords(context)
    const all = await listStatuses(context)
    return (
      <Screen actor={actor} here="more" title={t.statusesTitle}>
        <p class="lead">{t.statusesLead}</p>
        {all.length === 0 && <p class="empty gap">{t.statusesNone}</p>}
        <ul class="rows gap">
          {all.map(({ id, direction, code, description, organName, about, saidAt }) => (
            <li class="job">
              <p>
                <b>{codes[code]}</b>
                {description && description !== codes[code] && `: ${description}`}
              </p>
              <p class="sm">
                {direction === 'in' ? t.theirs : t.ours} · {organName} · {about.number}/{about.notation}
              </p>
              <p class="sm soft">
                {writtenMoment(saidAt)}
                {direction === 'out' && (
                  <>
                    {' · '}
                    <a href={paths.statusFile({ status_message: id })}>{t.download}</a>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Screen>
    )
  },
})
