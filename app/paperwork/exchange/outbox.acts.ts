// The outbox as its worker sees it: what is due, a try begins, the server is about to hear the letter, the try ends.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { findIssued } from '#paperwork/documents/issuing.reads.ts'
import { getDelivery } from './delivery.reads.ts'
import { pauseAfter } from './delivery.rules.ts'
import { holdDelivery, markDelivery } from './delivery.writes.ts'
import { noteLeaving } from './leaving.acts.ts'
import { endAttempt, insertAttempt } from './outbox.writes.ts'
import type { MailOutcome } from './senders/mail.ts'

export type Letter = {
  delivery: Id<'delivery'>
  to: string
  recipient: string
  committee: string
  number: string | null
  subject: string
  file: { name: string; mediaType: string; bytes: Uint8Array }
}

/**
 * Null where there is nothing to send. A letter of which a server had begun to hear when its worker was killed may have arrived:
 * no machine sends it a second time, a person decides.
 */
export async function beginLetter(context: Context, id: Id<'delivery'>): Promise<Letter | null> {
  const held = await holdDelivery(context, id)
  if (held.state !== 'waiting' || held.channel !== 'mail' || !held.address) return null
  if (!held.dueAt || held.dueAt > context.now) return null
  if (held.handingAt) {
    const by = { ...context, actor: held.orderedBy }
    await failLetter(by, id, { outcome: 'unclear', reply: '' }, held.attempts)
    return null
  }
  const issued = await findIssued(context, held.document)
  if (!issued) return null
  const number = held.attempts + 1
  await markDelivery(context, id, { attempts: number })
  await insertAttempt(context, id, number)
  const delivery = await getDelivery(context, id)
  const committee = (await getCommittee(context)).name
  const file = await getFileContent(context, issued.pdf)
  const { recipientName: recipient, subject } = delivery
  return { delivery: id, to: held.address, recipient, committee, number: delivery.number, subject, file }
}

export const noteHanding = (context: Context, id: Id<'delivery'>): Promise<void> =>
  markDelivery(context, id, { handing_at: context.now })

/** The journal names whoever issued the document: the machine sends in their name. */
export async function endLetter(machine: Context, id: Id<'delivery'>, outcome: MailOutcome): Promise<void> {
  const { attempts, orderedBy, document } = await holdDelivery(machine, id)
  const context = { ...machine, actor: orderedBy }
  const pause = outcome.outcome === 'later' ? pauseAfter(attempts) : null
  if (outcome.outcome === 'sent') {
    await endAttempt(context, id, attempts, outcome)
    await markDelivery(context, id, { state: 'sent', due_at: null, handing_at: null, reason: null })
    await record(context, 'delivery.sent', id)
    await noteLeaving(context, document)
  } else if (pause !== null) {
    await endAttempt(context, id, attempts, outcome)
    await markDelivery(context, id, {
      due_at: new Date(context.now.getTime() + pause),
      handing_at: null,
      reason: outcome.reply,
    })
  } else await failLetter(context, id, outcome, attempts)
}

async function failLetter(context: Context, id: Id<'delivery'>, outcome: MailOutcome, attempt: number): Promise<void> {
  await endAttempt(context, id, attempt, outcome)
  const reason = outcome.outcome === 'unclear' ? 'unclear' : outcome.reply
  await markDelivery(context, id, { state: 'failed', due_at: null, handing_at: null, reason })
  await record(context, 'delivery.failed', id, { why: outcome.outcome })
}
