// /deliveries/:delivery — one document on its way to one recipient; for the unit that it was sent to, the document itself.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { openDelivery } from '../delivery.acts.ts'
import { getDelivery, listAttempts, listDeliveryReceipts } from '../delivery.reads.ts'
import { type DeliveryRefusal, mayOverseeDeliveries, maySeeDelivery } from '../delivery.rules.ts'
import { deliveryWords } from '../delivery.words.ts'
import { deliveryPageWords } from '../delivery-page.words.ts'
import { packageOf } from '../edxml-package.reads.ts'
import { listStatusesOf } from '../status-message.reads.ts'
import { DeliveryDoing } from './delivery-doing.tsx'
import { performed } from './delivery-request.ts'
import { DeliveryStory } from './delivery-story.tsx'
import { DeliverySummary } from './delivery-summary.tsx'
import { shapes } from './delivery-table.tsx'

export const showDeliveryPage = page(paths.delivery, {
  async arrive(context, { delivery }) {
    await openDelivery(context, delivery) // anybody else only looks
  },

  async get(context, { delivery: id }, { refusal, form }: Asked<DeliveryRefusal>) {
    const actor = await getActor(context)
    const delivery = await getDelivery(context, id)
    if (!maySeeDelivery(actor, delivery)) throw forbidden()
    const { language } = context
    const [list, t] = [deliveryWords(context), deliveryPageWords(context)]
    const error = refusal && t.refusal(refusal)
    const overseeing = mayOverseeDeliveries(actor)
    const packed = delivery.channel === 'edxml' && overseeing ? await packageOf(context, delivery) : null
    return (
      <Screen large actor={actor} here="more" title={list.of(delivery.number, delivery.subject)}>
        <p class="lead">
          {delivery.recipientName}, {list.channels[delivery.channel]}:{' '}
          <State shape={shapes[delivery.state]}>{list.states[delivery.state]}</State>
        </p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: 'main', text: error }] : []} />
        {delivery.reason && <Note kind="bad">{list.reason(delivery.reason)}</Note>}
        <div class="cols">
          <div>
            <DeliveryDoing {...{ actor, delivery, packed, form, language }} />
          </div>
          <aside>
            <DeliverySummary {...{ delivery, language }} />
            <DeliveryStory
              receipts={await listDeliveryReceipts(context, id)}
              attempts={overseeing ? await listAttempts(context, id) : []}
              statuses={overseeing ? await listStatusesOf(context, id) : []}
              {...{ delivery, language }}
            />
          </aside>
        </div>
      </Screen>
    )
  },

  async post(context, { delivery }, form) {
    const verdict = await performed(context, delivery, form)
    return verdict.allowed ? goTo(paths.delivery({ delivery })) : verdict
  },
})
