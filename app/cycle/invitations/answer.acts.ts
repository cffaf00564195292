// What a guest does through the link, without login; what the office enters for one who telephoned; and its word on a substitute.
import { getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { type AnswerRefusal, mayAnswer, mayJudgeSubstitute, type SubstituteRefusal } from './answer.rules.ts'
import { insertAnswer, markSeen, type Said, settleSubstitute } from './answer.writes.ts'
import { findByToken } from './guest.reads.ts'
import type { AnswerKind, Guest } from './guest.ts'
import { holdGuest } from './guest.writes.ts'
import { heldWith } from './guest-list.acts.ts'

export type Typed = Omit<Said, 'answer'> & { answer: AnswerKind | null }

/** Each visit through the link is a receipt. */
export async function openInvitation(context: Context, token: string): Promise<void> {
  const guest = await findByToken(context, token)
  if (guest) await markSeen(context, guest.id)
}

/** The journal names whoever issued the link: a guest without login is nobody whom the system knows. */
export async function answerInvitation(context: Context, token: string, typed: Typed): Promise<Verdict<AnswerRefusal>> {
  const found = await findByToken(context, token)
  if (!found?.issuedBy) return refuse({ why: 'not-invited' })
  return answer({ ...context, actor: found.person ?? found.issuedBy }, await holdGuest(context, found.id), typed, null)
}

export async function enterAnswer(
  context: Context,
  id: Id<'guest'>,
  typed: Typed,
): Promise<Verdict<AnswerRefusal | SubstituteRefusal>> {
  const { guest, held } = await heldWith(context, id)
  const verdict = mayPrepare(await getActor(context), held)
  return verdict.allowed ? answer(context, guest, typed, context.actor) : verdict
}

async function answer(
  context: Context,
  guest: Guest,
  typed: Typed,
  enteredBy: Id<'person'> | null,
): Promise<Verdict<AnswerRefusal>> {
  const ceremony = await getCeremonyBy(context, guest.ceremony)
  const verdict = mayAnswer(guest, ceremony, typed, context.today)
  if (verdict.allowed && typed.answer) {
    await insertAnswer(context, guest.id, { ...typed, answer: typed.answer }, enteredBy)
    const { answer: said, reason, substituteName } = typed
    await record(context, 'invitation.answered', guest.id, { said, reason, substituteName, byLink: enteredBy === null })
  }

  return verdict
}

/** `refusing` is the reason where the office does not agree. */
export async function judgeSubstitute(
  context: Context,
  id: Id<'guest'>,
  refusing: string | null,
): Promise<Verdict<SubstituteRefusal>> {
  const { guest, held } = await heldWith(context, id)
  const verdict = mayJudgeSubstitute(await getActor(context), held, guest, refusing)
  if (verdict.allowed && guest.answer) {
    const outcome = refusing === null ? 'approved' : 'refused'
    await settleSubstitute(context, guest.answer.id, { outcome, reason: refusing })
    await record(context, `substitute.${outcome}`, id, { name: guest.answer.substituteName, reason: refusing })
  }

  return verdict
}
