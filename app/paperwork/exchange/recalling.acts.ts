// Documents that their sender wants back: theirs of us, ours of them.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { noteRecall } from '#paperwork/incoming/ending.acts.ts'
import { getIncoming } from '#paperwork/incoming/incoming.reads.ts'
import type { Incoming } from '#paperwork/incoming/incoming.ts'
import { getDelivery } from './delivery.reads.ts'
import { type DeliveryRefusal, mayAskBack } from './delivery.rules.ts'
import { holdDelivery, markDelivery } from './delivery.writes.ts'
import type { Reference } from './edxml/edxml.ts'
import { referenceOf } from './reference.reads.ts'
import { insertStatus } from './status-message.writes.ts'

/** Their wish; the office answers it on the document's page. */
export async function enterRecall(context: Context, id: Id<'incoming'>, reason: string): Promise<Id<'incoming'>> {
  const incoming = await getIncoming(context, id)
  if (!(await noteRecall(context, id, reason))) return id
  const { organCode, organName } = incoming
  const said = { direction: 'in', code: '13', description: reason, about: referenceTo(incoming) } as const
  await insertStatus(context, { ...said, organCode: organCode ?? '', organName, incoming: id })
  return id
}

/** How the sender's system names it. */
export const referenceTo = ({ number, notation, on, organCode, foreignId }: Incoming): Reference => ({
  ...{ organId: organCode ?? '', number, notation, on, documentId: foreignId ?? '' },
})

/** Ours: the message is for the axis, and the receiver answers by 15 or 16. */
export async function askBack(context: Context, id: Id<'delivery'>, reason: string): Promise<Verdict<DeliveryRefusal>> {
  const held = await holdDelivery(context, id)
  const verdict = mayAskBack(await getActor(context), held, reason)
  if (verdict.allowed) {
    const delivery = await getDelivery(context, id)
    await markDelivery(context, id, { recall: 'asked' })
    const to = { organCode: delivery.address ?? '', organName: delivery.recipientName, delivery: id }
    const about = await referenceOf(context, delivery.document)
    await insertStatus(context, { direction: 'out', code: '13', description: reason, about, ...to })
    await record(context, 'delivery.asked-back', id, { reason })
  }

  return verdict
}
