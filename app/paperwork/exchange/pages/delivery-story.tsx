// Who opened it, what the mail server said at each try, what the receiver's system says.
import { writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import type { Attempt, Carried, Receipt } from '../delivery.ts'
import { deliveryPageWords } from '../delivery-page.words.ts'
import { statusWords } from '../status.words.ts'
import type { StatusMessage } from '../status-message.ts'

type StoryProps = {
  delivery: Carried
  receipts: Receipt[]
  attempts: Attempt[]
  statuses: StatusMessage[]
  language: Language
}

export function DeliveryStory({ delivery, receipts, attempts, statuses, language }: StoryProps) {
  const t = deliveryPageWords({ language })
  const { codes } = statusWords({ language })
  const outcomes: Record<string, string> = t.outcomes
  return (
    <>
      {delivery.channel === 'here' && (
        <>
          <h2>{t.receipts}</h2>
          {receipts.length === 0 && <p class="soft">{t.receiptsNone}</p>}
          <ul class="rows">
            {receipts.map(({ person, firstAt }) => (
              <li class="sm">{t.receipt(person, writtenMoment(firstAt))}</li>
            ))}
          </ul>
        </>
      )}
      {attempts.length > 0 && (
        <>
          <h2>{t.attempts}</h2>
          <ul class="rows">
            {attempts.map(({ number, beganAt, outcome, reply }) => (
              <li class="sm">
                {t.attempt(number, writtenMoment(beganAt))}: {outcome ? outcomes[outcome] : '…'}
                {reply && <p class="soft">{reply}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {statuses.length > 0 && (
        <>
          <h2>{t.statuses}</h2>
          <ul class="rows">
            {statuses.map(({ code, direction, description, saidAt }) => (
              <li class="sm">
                {writtenMoment(saidAt)}, {direction === 'in' ? t.theirs : t.ours}: <b>{codes[code]}</b>
                {description && description !== codes[code] && `: ${description}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
