// Asking, answering, and the one act that cannot be undone: erasing a person.
import type { Context } from '#db/context.ts'
import { findAccountOf } from '#foundation/accounts/account.reads.ts'
import { removeAccount } from '#foundation/accounts/removal.acts.ts'
import { erasePayload, record } from '#foundation/audit/entry.acts.ts'
import { getActor, getVisitor } from '#foundation/people/actor.reads.ts'
import { erasePerson } from '#foundation/people/person.acts.ts'
import { erasedName } from '#foundation/people/person.ts'
import { getPerson, getPersonRecord, listPosts } from '#foundation/people/post.reads.ts'
import { dropRowsNaming } from '#foundation/roster/roster.acts.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { listRequestsOf } from './data-request.reads.ts'
import {
  type AnswerRefusal,
  type AskRefusal,
  type EraseRefusal,
  mayAnswer,
  mayAsk,
  mayErase,
} from './data-request.rules.ts'
import type { RequestKind } from './data-request.ts'
import { emptyTexts, holdRequest, insertRequest, markAnswered } from './data-request.writes.ts'
import { listFormerWords, listWordsNaming } from './held.reads.ts'

type Asking = { person: Id<'person'>; kind: RequestKind; text: string }

/** Also without a post: what is held about somebody outlasts the post. */
export async function askForData(context: Context, asking: Asking): Promise<Verdict<AskRefusal>> {
  await getPerson(context, asking.person)
  const open = (await listRequestsOf(context, asking.person)).filter(({ outcome }) => outcome === null)
  const verdict = mayAsk(await getVisitor(context), asking, open)
  if (verdict.allowed) {
    const id = newId<'data_request'>()
    await insertRequest(context, { ...asking, id })
    await record(context, 'data-request.asked', id, { kind: asking.kind })
  }
  return verdict
}

export async function answerRequest(
  context: Context,
  id: Id<'data_request'>,
  answer: { outcome: 'granted' | 'refused'; reply: string },
): Promise<Verdict<AnswerRefusal>> {
  const request = await holdRequest(context, id)
  const verdict = mayAnswer(await getActor(context), request, answer.reply)
  if (verdict.allowed) {
    await markAnswered(context, id, answer)
    await record(context, 'data-request.answered', id, { outcome: answer.outcome })
  }
  return verdict
}

/** All in one act: name, phone, login, user name, rows of lists that wait, and every word of the journal that names the person. */
export async function eraseOnRequest(
  context: Context,
  id: Id<'data_request'>,
  { confirmed, reply }: { confirmed: boolean; reply: string },
): Promise<Verdict<EraseRefusal>> {
  const request = await holdRequest(context, id)
  const { person } = request
  const held = (await listPosts(context, context.today)).some((post) => post.person === person)
  const verdict = mayErase(await getActor(context), request, { holdsPost: held, confirmed })
  if (!verdict.allowed) return verdict

  const { name, phone } = await getPersonRecord(context, person)
  const account = await findAccountOf(context, person)
  const names = [name, phone, account?.username, ...(await listFormerWords(context, person))].filter(
    (one) => typeof one === 'string',
  )
  for (const { seq, subject } of await listWordsNaming(context, names)) await erasePayload(context, seq, subject)
  await dropRowsNaming(context, names)
  await removeAccount(context, person)
  await erasePerson(context, person, erasedName)
  await markAnswered(context, id, { outcome: 'granted', reply })
  await emptyTexts(context, person, reply)
  await record(context, 'data-request.erased', id)
  return verdict
}
