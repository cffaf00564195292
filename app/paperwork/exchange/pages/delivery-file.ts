// /deliveries/:delivery/file — the issued document itself, as it was frozen.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { findIssued } from '#paperwork/documents/issuing.reads.ts'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getDelivery } from '../delivery.reads.ts'
import { maySeeDelivery } from '../delivery.rules.ts'

export const downloadDelivery = download(paths.deliveryFile, async (context, { delivery: id }) => {
  const delivery = await getDelivery(context, id)
  if (!maySeeDelivery(await getActor(context), delivery)) throw forbidden()
  const issued = await findIssued(context, delivery.document)
  if (!issued) throw missing()
  return getFileContent(context, issued.pdf)
})
