// Entering what a receiver says of a document of ours, from a message or through the open API.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import type { AsideRefusal } from '#paperwork/incoming/aside.ts'
import { findKnown } from '#paperwork/incoming/incoming.reads.ts'
import { moved } from './delivery.ts'
import { holdDelivery, markDelivery } from './delivery.writes.ts'
import type { EdxmlStatus, Reference } from './edxml/edxml.ts'
import type { StatusCode } from './edxml/status-code.ts'
import { enterRecall } from './recalling.acts.ts'
import { afterStatus, judgeStatus, moveOf, type StatusRefusal } from './status.rules.ts'
import { insertStatus } from './status-message.writes.ts'
import { findByReference } from './tracing.reads.ts'

export type Entered = { delivery: Id<'delivery'> } | { incoming: Id<'incoming'> }

/** What it was about: a document of ours, or one of theirs that they want back; or why nobody can say. */
export async function enterStatus(
  context: Context,
  { from, responseFor, code, description }: EdxmlStatus,
): Promise<Entered | AsideRefusal> {
  const delivery = await findByReference(context, from.id, responseFor)
  if (!delivery)
    return code === '13' ? askedBack(context, from.id, responseFor, description) : { why: 'status-unknown' }
  const verdict = await noteStatus(context, delivery, { code, description, by: from.name, about: responseFor })
  return verdict && verdict.why !== 'said-already' ? verdict : { delivery }
}

async function askedBack(
  context: Context,
  organCode: string,
  about: Reference,
  reason: string,
): Promise<Entered | AsideRefusal> {
  const known = await findKnown(context, { organCode, foreignId: about.documentId })
  return known ? { incoming: await enterRecall(context, known.id, reason) } : { why: 'status-unknown' }
}

export type Said = { code: StatusCode; description: string; by: string; about: Reference }

/** Null where it was entered. */
export async function noteStatus(context: Context, id: Id<'delivery'>, said: Said): Promise<StatusRefusal | null> {
  const delivery = await holdDelivery(context, id)
  const track = { last: delivery.lastCode, recall: delivery.recall }
  const verdict = said.code === '13' ? null : judgeStatus(track, said.code)
  if (verdict === null) return { why: 'status-not-now' } // whoever received it does not ask it back
  if (!verdict.allowed) return verdict.refusal
  const { last, recall } = afterStatus(track, said.code)
  const move = moveOf(said.code)
  const state = move && moved(delivery.state, move)
  const reason = said.code === '02' ? said.description : delivery.reason
  await markDelivery(context, id, { last_code: last, recall, reason, ...(state && { state }) })
  const { code, description, by: organName, about } = said
  const organCode = delivery.address ?? ''
  await insertStatus(context, { direction: 'in', delivery: id, code, description, organCode, organName, about })
  await record(context, 'delivery.told', id, { code, description })
  return null
}
