// When a document left the house and who took it: the last columns of its line in the register.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { type Handed, type HandingRefusal, mayNoteHanding } from './handing.rules.ts'
import { setHanded } from './outgoing.writes.ts'

export async function noteHanding(
  context: Context,
  id: Id<'document'>,
  handed: Handed,
): Promise<Verdict<HandingRefusal>> {
  const document = await getDocument(context, id)
  const verdict = mayNoteHanding(await getActor(context), document, handed, context.today)
  if (verdict.allowed) {
    await setHanded(context, id, handed)
    await record(context, 'document.handed-over', id, handed)
  }

  return verdict
}
