// What becomes of a registered document: given to somebody, taken, told of, answered, done.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { listAssignments } from './assignment.reads.ts'
import type { Giving, IncomingAssignment } from './assignment.ts'
import { insertAnswer, insertAssignment, insertNote, markReceived } from './assignment.writes.ts'
import {
  type AnswerRefusal,
  type GiveRefusal,
  mayFinish,
  mayGive,
  mayTell,
  mayWork,
  type WorkRefusal,
} from './incoming.rules.ts'
import { moved } from './incoming.ts'
import { holdIncoming, markIncoming } from './incoming.writes.ts'

export async function giveIncoming(
  context: Context,
  id: Id<'incoming'>,
  giving: Giving,
): Promise<Verdict<GiveRefusal>> {
  const { today } = context
  const incoming = await holdIncoming(context, id)
  const posts = await listPosts(context, today)
  const members = posts.filter(({ unit }) => unit === giving.unit).map(({ person }) => person)
  const verdict = mayGive(await getActor(context), incoming, { ...giving, today, members })
  if (verdict.allowed) {
    await insertAssignment(context, id, giving)
    await markIncoming(context, id, { status: 'assigned' })
    await record(context, 'incoming.assigned', id, { deadline: giving.deadline, instruction: giving.instruction })
  }

  return verdict
}

/** Every visit of the unit that has it is a receipt; the first is "ký nhận" and begins the work. */
export async function openIncoming(context: Context, id: Id<'incoming'>): Promise<Verdict<WorkRefusal>> {
  const incoming = await holdIncoming(context, id)
  const verdict = mayWork(await getActor(context), incoming, await findGiven(context, id))
  if (verdict.allowed && (await markReceived(context, id))) {
    if (moved(incoming.status, 'begin')) await markIncoming(context, id, { status: 'under_way' })
    await record(context, 'incoming.received', id)
  }

  return verdict
}

export async function tellIncoming(context: Context, id: Id<'incoming'>, text: string): Promise<Verdict<WorkRefusal>> {
  const incoming = await holdIncoming(context, id)
  const verdict = mayTell(await getActor(context), incoming, await findGiven(context, id), text)
  if (verdict.allowed) {
    await insertNote(context, id, text)
    await record(context, 'incoming.told', id, { text })
  }

  return verdict
}

export async function finishIncoming(context: Context, id: Id<'incoming'>): Promise<Verdict<WorkRefusal>> {
  const incoming = await holdIncoming(context, id)
  const verdict = mayFinish(await getActor(context), incoming, await findGiven(context, id))
  if (verdict.allowed) {
    await markIncoming(context, id, { status: 'done' })
    await record(context, 'incoming.done', id)
  }

  return verdict
}

/** By a document that has gone out; with it the matter is done. */
export async function answerIncoming(
  context: Context,
  id: Id<'incoming'>,
  document: Id<'document'>,
): Promise<Verdict<AnswerRefusal>> {
  const incoming = await holdIncoming(context, id)
  const verdict = mayFinish(await getActor(context), incoming, await findGiven(context, id))
  if (!verdict.allowed) return verdict
  const { status } = await getDocument(context, document)
  if (status !== 'issued') return refuse({ why: 'not-issued' })
  await insertAnswer(context, id, document)
  await markIncoming(context, id, { status: 'done' })
  await record(context, 'incoming.answered', id, { document })
  return verdict
}

async function findGiven(context: Context, id: Id<'incoming'>): Promise<IncomingAssignment | null> {
  return (await listAssignments(context, [id])).find(({ endedAt }) => endedAt === null) ?? null
}
