// A document from a package into the register; or the sender's wish to have one back.
import type { Context } from '#db/context.ts'
import type { Brought } from '#foundation/files/file.ts'
import type { Id } from '#kernel/ids.ts'
import type { AsideRefusal } from '#paperwork/incoming/aside.ts'
import { findKnown } from '#paperwork/incoming/incoming.reads.ts'
import type { Arrival } from '#paperwork/incoming/incoming.ts'
import { registerIncoming } from '#paperwork/incoming/register-incoming.acts.ts'
import { judgeFile } from '#paperwork/incoming/whole-file.rules.ts'
import type { EdxmlDocument } from './edxml/edxml.ts'
import { enterRecall } from './recalling.acts.ts'

export type Taken = { outcome: 'registered' | 'known' | 'recall'; incoming: Id<'incoming'> }

/** Taken, or why it cannot be: then the whole package is for the caller to keep aside. */
export async function takeDocument(
  context: Context,
  original: Brought,
  document: EdxmlDocument,
): Promise<Taken | AsideRefusal> {
  if (document.business.type === 'revoke') return takeRecall(context, document)
  const files = document.attachments.map(({ name, bytes }) => ({ name, bytes }))
  for (const file of files) {
    const fit = judgeFile(file)
    if (!fit.allowed) return fit.refusal
  }
  const arriving = { arrival: arrivalOf(document), files, arrivedOn: context.today, original }
  const outcome = await registerIncoming(context, arriving)
  if (outcome.allowed && 'incoming' in outcome) return { outcome: 'registered', incoming: outcome.incoming }
  if (outcome.allowed) return outcome.refusal
  const { refusal } = outcome
  if (refusal.why === 'known-already') return { outcome: 'known', incoming: refusal.known.id }
  return 'field' in refusal ? { why: 'field-wrong', field: refusal.field } : refusal
}

async function takeRecall(context: Context, document: EdxmlDocument): Promise<Taken | AsideRefusal> {
  const [named] = document.responseFor
  const known =
    (await findKnown(context, { organCode: document.from.id, foreignId: document.documentId })) ??
    (await findKnown(context, { organCode: document.from.id, foreignId: named?.documentId ?? null }))
  if (!known) return { why: 'recall-unknown' }
  return { outcome: 'recall', incoming: await enterRecall(context, known.id, document.business.reason) }
}

const arrivalOf = (document: EdxmlDocument): Arrival => ({
  organName: document.from.name || document.from.id,
  organCode: document.from.id || null,
  ...{ number: document.number, notation: document.notation, on: document.on },
  typeName: document.type.name,
  subject: document.subject,
  foreignId: document.documentId || null,
  business: document.business.type,
  answerBy: document.due,
  pages: document.pages,
  urgency: document.priority,
  note: null,
})
