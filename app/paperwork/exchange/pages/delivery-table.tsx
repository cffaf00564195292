// Deliveries as a table for the desk and cards for the phone.
import { written } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { type Shape, State } from '#ui/state.tsx'
import type { Carried, DeliveryState } from '../delivery.ts'
import { deliveryWords } from '../delivery.words.ts'

export const shapes: Record<DeliveryState, Shape> = {
  ...{
    waiting: 'todo',
    sent: 'sent',
    delivered: 'seen',
    accepted: 'done',
    refused: 'back',
    recalled: 'same',
    failed: 'late',
  },
}

export function DeliveryTable({ deliveries, language }: { deliveries: Carried[]; language: Language }) {
  const t = deliveryWords({ language })
  return (
    <table class="cards gap">
      <thead>
        <tr>
          <th scope="col">{t.document}</th>
          <th scope="col">{t.recipient}</th>
          <th scope="col">{t.channel}</th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((one) => (
          <tr>
            <td>
              <a href={paths.delivery({ delivery: one.id })}>{t.of(one.number, one.subject)}</a>
              {one.on && <span class="sm soft"> {written(one.on)}</span>}
            </td>
            <td data-l={`${t.recipient}:`}>{one.recipientName}</td>
            <td data-l={`${t.channel}:`}>{t.channels[one.channel]}</td>
            <td>
              <State shape={shapes[one.state]}>{t.states[one.state]}</State>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
