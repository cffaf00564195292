// /inbox — what the committee has sent to one's own unit, what nobody has opened first.
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { State } from '#ui/state.tsx'
import { listInbox } from '../delivery.reads.ts'
import { deliveryWords } from '../delivery.words.ts'
import { shapes } from './delivery-table.tsx'

export const showInboxPage = page(paths.inbox, {
  async get(context) {
    const actor = await getActor(context)
    const t = deliveryWords(context)
    const units = [...new Set(actor.posts.map(({ unit }) => unit))]
    const all = await listInbox(context, units)
    const sorted = all.toSorted((one, other) => Number(one.state !== 'sent') - Number(other.state !== 'sent'))
    return (
      <Screen actor={actor} here="more" title={t.inbox}>
        <p class="lead">{t.inboxLead}</p>
        {all.length === 0 && <p class="empty gap">{t.inboxEmpty}</p>}
        <ul class="rows gap">
          {sorted.map((one) => (
            <li class="job">
              <p class="due">
                <State shape={shapes[one.state]}>{t.states[one.state]}</State>
              </p>
              <p class="h3">
                <a href={paths.delivery({ delivery: one.id })}>{t.of(one.number, one.subject)}</a>
              </p>
              <p class="sm soft">
                {one.unitName}, {writtenMoment(one.orderedAt)}
                {units.length > 1 && ` · ${one.recipientName}`}
              </p>
            </li>
          ))}
        </ul>
      </Screen>
    )
  },
})
