// What ends without an answer: sent back, or given back to a sender who asks for it.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type EndRefusal, mayAnswerRecall, mayReturn } from './incoming.rules.ts'
import { holdIncoming, markIncoming } from './incoming.writes.ts'

export async function returnIncoming(
  context: Context,
  id: Id<'incoming'>,
  reason: string,
): Promise<Verdict<EndRefusal>> {
  const incoming = await holdIncoming(context, id)
  const verdict = mayReturn(await getActor(context), incoming, reason)
  if (verdict.allowed) {
    await markIncoming(context, id, { status: 'returned', over_reason: reason })
    await record(context, 'incoming.returned', id, { reason })
  }

  return verdict
}

/** The sender's wish, from a message of theirs; it changes nothing until the office has answered. False where it comes too late. */
export async function noteRecall(context: Context, id: Id<'incoming'>, reason: string): Promise<boolean> {
  const incoming = await holdIncoming(context, id)
  if (incoming.recall === 'asked' || incoming.recall === 'agreed') return false
  await markIncoming(context, id, { recall: 'asked' })
  await record(context, 'incoming.recall-asked', id, { reason })
  return true
}

export async function answerRecall(
  context: Context,
  id: Id<'incoming'>,
  answer: { agree: boolean; reason: string },
): Promise<Verdict<EndRefusal>> {
  const incoming = await holdIncoming(context, id)
  const verdict = mayAnswerRecall(await getActor(context), incoming)
  if (verdict.allowed && answer.agree) {
    await markIncoming(context, id, { status: 'recalled', recall: 'agreed', over_reason: answer.reason || '–' })
    await record(context, 'incoming.recall-agreed', id, { reason: answer.reason })
  } else if (verdict.allowed) {
    await markIncoming(context, id, { recall: 'refused' })
    await record(context, 'incoming.recall-refused', id, { reason: answer.reason })
  }

  return verdict
}
