// Sending what was issued to every recipient, and what people do with it afterwards.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { getDocument, getText, listDocumentRecipients } from '#paperwork/documents/document.reads.ts'
import {
  type DeliveryRefusal,
  isMailbox,
  mayAcknowledgeReceipt,
  mayResend,
  mayTick,
  type Tick,
} from './delivery.rules.ts'
import { moved } from './delivery.ts'
import { holdDelivery, insertDeliveries, markDelivery, putDeliveryReceipt } from './delivery.writes.ts'
import { noteLeaving } from './leaving.acts.ts'
import { receiversOf } from './receivers.rules.ts'

/** Follows the issuing: whoever is here has it at once, letters wait for the outbox, the rest for the office's hands. */
export async function deliverDocument(context: Context, document: Id<'document'>): Promise<void> {
  const { unit: issuer, version } = await getDocument(context, document)
  const { content } = await getText(context, document, version)
  const around = { units: await listUnits(context, context.today), addressees: content.addressees, issuer }
  const receivers = receiversOf(await listDocumentRecipients(context, document), around)
  const deliveries = receivers.map((receiver) => ({
    ...receiver,
    document,
    state: receiver.channel === 'here' ? ('sent' as const) : ('waiting' as const),
  }))
  await insertDeliveries(context, deliveries)
  if (deliveries.length === 0) return
  await record(context, 'delivery.ordered', document, { count: deliveries.length })
  await noteLeaving(context, document)
}

/** Every visit of the unit's own people is a receipt; the first of them has it delivered. */
export async function openDelivery(context: Context, id: Id<'delivery'>): Promise<void> {
  const delivery = await holdDelivery(context, id)
  if (!mayAcknowledgeReceipt(await getActor(context), { ...delivery, state: 'sent' }).allowed) return
  await putDeliveryReceipt(context, id)
  if (!moved(delivery.state, 'deliver')) return
  await markDelivery(context, id, { state: 'delivered' })
  await record(context, 'delivery.opened', id)
}

export async function acknowledgeDelivery(context: Context, id: Id<'delivery'>): Promise<Verdict<DeliveryRefusal>> {
  const delivery = await holdDelivery(context, id)
  const verdict = mayAcknowledgeReceipt(await getActor(context), delivery)
  if (verdict.allowed) {
    await putDeliveryReceipt(context, id)
    await markDelivery(context, id, { state: 'accepted' })
    await record(context, 'delivery.acknowledged', id)
  }

  return verdict
}

/** By hand, after it failed, was refused, or nobody has said a word; a letter may get another address first. */
export async function resendDelivery(
  context: Context,
  id: Id<'delivery'>,
  address: string,
): Promise<Verdict<DeliveryRefusal>> {
  const delivery = await holdDelivery(context, id)
  const verdict = mayResend(await getActor(context), delivery)
  if (!verdict.allowed) return verdict
  const isMail = delivery.channel === 'mail'
  if (isMail && !isMailbox(address)) return refuse({ why: 'address-wrong' })
  const anew = { attempts: 0, handing_at: null, due_at: isMail ? context.now : null, reason: null, last_code: null }
  await markDelivery(context, id, { state: 'waiting', ...anew, ...(isMail && { address }) })
  await record(context, 'delivery.sent-again', id, { address: isMail ? address : null })
  return verdict
}

export async function tickDelivery(
  context: Context,
  id: Id<'delivery'>,
  ticked: { tick: Tick; reason: string },
): Promise<Verdict<DeliveryRefusal>> {
  const delivery = await holdDelivery(context, id)
  const verdict = mayTick(await getActor(context), delivery, ticked)
  const state = moved(delivery.state, ticked.tick)
  if (verdict.allowed && state) {
    await markDelivery(context, id, { state, due_at: null, reason: ticked.reason || null })
    await record(context, 'delivery.ticked', id, { state, reason: ticked.reason })
    await noteLeaving(context, delivery.document)
  }

  return verdict
}
