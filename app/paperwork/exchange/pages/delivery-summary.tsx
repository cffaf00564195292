// What is on its way, to whom, and when it is tried again.
import { written, writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import type { Carried } from '../delivery.ts'
import { deliveryWords } from '../delivery.words.ts'
import { deliveryPageWords } from '../delivery-page.words.ts'

export function DeliverySummary({ delivery, language }: { delivery: Carried; language: Language }) {
  const [t, list] = [deliveryPageWords({ language }), deliveryWords({ language })]
  const rows: [string, string][] = [
    [t.from, delivery.unitName],
    [t.dated, delivery.on ? written(delivery.on) : ''],
    [list.recipient, delivery.recipientName],
    [list.channel, list.channels[delivery.channel]],
    [t.address, delivery.address ?? ''],
  ]
  return (
    <>
      <dl class="sum">
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {delivery.dueAt && delivery.attempts > 0 && <p class="sm">{list.nextTry(writtenMoment(delivery.dueAt))}</p>}
      {delivery.channel === 'mail' && delivery.state === 'waiting' && delivery.attempts === 0 && (
        <p class="sm">{list.waits}</p>
      )}
      {delivery.channel !== 'here' && (
        <p class="sm">
          <a href={paths.documentDeliveries({ document: delivery.document })}>{list.title}</a>
        </p>
      )}
    </>
  )
}
