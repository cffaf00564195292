// /deliveries/:delivery/package.edxml — the document as the axis takes it.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getDelivery } from '../delivery.reads.ts'
import { mayOverseeDeliveries } from '../delivery.rules.ts'
import { packageOf } from '../edxml-package.reads.ts'

export const downloadPackage = download(paths.deliveryPackage, async (context, { delivery: id }) => {
  const delivery = await getDelivery(context, id)
  if (!mayOverseeDeliveries(await getActor(context))) throw forbidden()
  const packed = await packageOf(context, delivery)
  if (!packed.allowed) throw missing() // its page says why
  return { name: packed.name, mediaType: 'application/xml', bytes: packed.bytes }
})
