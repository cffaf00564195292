// What waits on the desk of papers: documents sent to one's unit, what came in for it, and for the office what did not arrive.
import type { Day } from '#kernel/day.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { deliveryWords } from '#paperwork/exchange/delivery.words.ts'
import { paceOf } from '#paperwork/incoming/incoming.rules.ts'
import { incomingWords } from '#paperwork/incoming/incoming.words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import { anyPost, type PostWork } from '../post.reads.ts'
import { postWords } from '../post.words.ts'

type PostProps = { work: PostWork; today: Day; language: Language }

export function PostList({ work, today, language }: PostProps) {
  const { inbox, incoming, failed, asides } = work
  const [t, came] = [postWords({ language }), incomingWords({ language })]
  if (!anyPost(work)) return null
  return (
    <section>
      <h2>{t.title}</h2>
      <ul class="rows">
        {inbox.slice(0, 5).map(({ id, number, subject }) => (
          <li class="job">
            <p class="due">
              <State shape="todo">{t.unopened}</State>
            </p>
            <p class="h3">
              <a href={paths.delivery({ delivery: id })}>{[number, subject].filter(Boolean).join(' ')}</a>
            </p>
          </li>
        ))}
        {incoming.map(({ incoming: { id, ordinal, year, subject, status }, given }) => {
          const pace = paceOf(status, given?.deadline ?? null, today)
          return (
            <li class="job">
              <p class="due">
                <State shape={pace.kind === 'late' ? 'late' : pace.kind === 'soon' ? 'soon' : 'going'}>
                  {[came.states[status], came.pace(pace)].filter(Boolean).join(', ')}
                </State>
              </p>
              <p class="h3">
                <a href={paths.incoming({ incoming: id })}>{sentence(subject)}</a>
              </p>
              <p class="sm soft">{came.number(ordinal, year)}</p>
            </li>
          )
        })}
      </ul>
      <p class="bs gap">
        {inbox.length > 5 && <a href={paths.inbox()}>{deliveryWords({ language }).unopened(inbox.length)}</a>}
        {failed > 0 && <a href={paths.deliveries()}>{t.failed(failed)}</a>}
        {asides > 0 && <a href={paths.asides()}>{came.asides(asides)}</a>}
      </p>
    </section>
  )
}
