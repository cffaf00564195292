// The register's "ngày chuyển": the day on which the first copy of a document left, unless somebody has written another.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { noteHanding } from '#paperwork/register/handing.acts.ts'
import { findOutgoing } from '#paperwork/register/outgoing.reads.ts'
import { listDeliveriesOf } from './delivery.reads.ts'

export async function noteLeaving(context: Context, document: Id<'document'>): Promise<void> {
  const entry = await findOutgoing(context, document)
  if (!entry || entry.sentOn) return
  const gone = (await listDeliveriesOf(context, document)).some(
    ({ state }) => state !== 'waiting' && state !== 'failed',
  )
  const { receivedBy, note } = entry
  if (gone) await noteHanding(context, document, { sentOn: context.today, receivedBy, note })
}
