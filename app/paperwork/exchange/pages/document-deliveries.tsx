// /documents/:document/deliveries — to whom one document went, and how far.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listDeliveriesOf } from '../delivery.reads.ts'
import { mayOverseeDeliveries } from '../delivery.rules.ts'
import { deliveryWords } from '../delivery.words.ts'
import { DeliveryTable } from './delivery-table.tsx'

export const documentDeliveriesPage = page(paths.documentDeliveries, {
  async get(context, { document: id }) {
    const actor = await getActor(context)
    const document = await getDocument(context, id)
    if (!mayOverseeDeliveries(actor)) throw forbidden()
    const t = deliveryWords(context)
    const deliveries = await listDeliveriesOf(context, id)
    return (
      <Screen actor={actor} here="more" title={t.of(numberOf(document), document.subject)}>
        <p class="soft">
          <a href={paths.deliveries()}>{t.title}</a>
        </p>
        {deliveries.length === 0 ? (
          <p class="empty gap">{t.emptyOf}</p>
        ) : (
          <DeliveryTable deliveries={deliveries} language={context.language} />
        )}
      </Screen>
    )
  },
})
