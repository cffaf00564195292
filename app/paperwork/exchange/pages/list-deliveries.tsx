// /deliveries — every document on its way: to whom, by which channel, how far.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listDeliveries } from '../delivery.reads.ts'
import { mayOverseeDeliveries } from '../delivery.rules.ts'
import type { Carried, DeliveryState } from '../delivery.ts'
import { deliveryWords } from '../delivery.words.ts'
import { exchangeWords } from '../exchange.words.ts'
import { DeliveryTable } from './delivery-table.tsx'

const most = 300

/** What somebody has to do something about comes first. */
const needy: DeliveryState[] = ['failed', 'refused', 'waiting']
const need = ({ state }: Carried) => (needy.includes(state) ? needy.indexOf(state) : needy.length)
const byNeed = (one: Carried, other: Carried) => need(one) - need(other)

export const listDeliveriesPage = page(paths.deliveries, {
  async get(context) {
    const actor = await getActor(context)
    if (!mayOverseeDeliveries(actor)) throw forbidden()
    const [t, exchange] = [deliveryWords(context), exchangeWords(context)]
    const deliveries = await listDeliveries(context, most)
    const count = (state: string) => deliveries.filter((one) => one.state === state).length
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead(count('waiting'), count('failed'))}</p>
        <p class="bs gap unprinted">
          <a href={paths.statuses()}>{exchange.statusesTitle}</a>
          <a href={paths.exchangeProfile()}>{exchange.profileTitle}</a>
        </p>
        {deliveries.length === 0 ? (
          <p class="empty gap">{t.empty}</p>
        ) : (
          <DeliveryTable deliveries={deliveries.toSorted(byNeed)} language={context.language} />
        )}
      </Screen>
    )
  },
})
