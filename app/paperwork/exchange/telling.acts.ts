// Telling senders over the axis what became of their documents: follows what is done with what came in.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { getIncoming } from '#paperwork/incoming/incoming.reads.ts'
import type { StatusCode } from './edxml/status-code.ts'
import { referenceTo } from './recalling.acts.ts'
import { judgeStatus } from './status.rules.ts'
import { trackOf } from './status-message.reads.ts'
import { insertStatus } from './status-message.writes.ts'

/** Nothing for what came on paper, and nothing that the sender has been told or that would go back. */
export async function tellSender(context: Context, id: Id<'incoming'>, code: StatusCode): Promise<void> {
  const incoming = await getIncoming(context, id)
  const { organCode, organName, foreignId, overReason } = incoming
  if (!organCode || !foreignId) return
  if (!judgeStatus(await trackOf(context, id), code).allowed) return
  const description = code === '02' ? (overReason ?? '') : '' // else the code says it all
  const about = referenceTo(incoming)
  await insertStatus(context, { direction: 'out', code, description, organCode, organName, about, incoming: id })
}
