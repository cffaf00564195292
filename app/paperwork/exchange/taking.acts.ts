// Taking in an edXML package: a document is registered, a status is entered, what cannot be taken is kept aside with its reason.
import type { Context } from '#db/context.ts'
import type { Brought } from '#foundation/files/file.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused } from '#kernel/verdict.ts'
import { keepAside } from '#paperwork/incoming/aside.acts.ts'
import type { AsideRefusal } from '#paperwork/incoming/aside.ts'
import type { EdxmlDocument } from './edxml/edxml.ts'
import { readEdxml } from './edxml/read-edxml.ts'
import { enterStatus } from './entering.acts.ts'
import { insertStatus } from './status-message.writes.ts'
import { mayTakePackage, type TakeRefusal } from './taking.rules.ts'
import { type Taken, takeDocument } from './taking-document.acts.ts'

export type TakenIn = Taken | { outcome: 'status'; delivery: Id<'delivery'> } | KeptAside
type KeptAside = { outcome: 'aside'; aside: Id<'incoming_aside'>; refusal: AsideRefusal }

/** Refused only where nothing is kept: nothing was brought, too much, or by somebody who may not. */
export async function takePackage(
  context: Context,
  brought: Brought,
): Promise<(Allowed & { taken: TakenIn }) | Refused<TakeRefusal>> {
  const verdict = mayTakePackage(await getActor(context), brought.bytes.length)
  if (!verdict.allowed) return verdict
  return { allowed: true, taken: await taken(context, brought) }
}

async function taken(context: Context, brought: Brought): Promise<TakenIn> {
  const read = await readEdxml(brought.bytes)
  if (!read.allowed) return aside(context, brought, read.refusal)
  const { message } = read
  if (message.kind === 'document') {
    const document = await takeDocument(context, brought, message)
    if (!('why' in document)) return document
    const kept = await aside(context, brought, document, message.from.name)
    await refuseOver(context, message, kept.aside)
    return kept
  }
  const entered = await enterStatus(context, message)
  if ('why' in entered) return aside(context, brought, entered, message.from.name)
  return 'delivery' in entered ? { outcome: 'status', ...entered } : { outcome: 'recall', ...entered }
}

/** The sender is told, where one can be: code 02, whose words are the reason why it was kept aside. */
async function refuseOver(
  context: Context,
  { from, number, notation, on, documentId }: EdxmlDocument,
  aside: Id<'incoming_aside'>,
): Promise<void> {
  if (from.id === '' || documentId === '') return
  const about = { organId: from.id, number, notation, on, documentId }
  const to = { organCode: from.id, organName: from.name || from.id }
  await insertStatus(context, { direction: 'out', code: '02', description: '', about, ...to, aside })
}

async function aside(context: Context, brought: Brought, refusal: AsideRefusal, organName = ''): Promise<KeptAside> {
  const kept = await keepAside(context, brought, { refusal, organName: organName || null })
  return { outcome: 'aside', aside: kept, refusal }
}
