// Answering what the machine found: accept, correct, drop, undo, one by one or all that is sure.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import {
  type AnswerRefusal,
  answered,
  type Given,
  type LeaveRefusal,
  mayAnswer,
  mayWorkOn,
  type PlanRefusal,
  sureFrom,
} from './finding.rules.ts'
import { deleteLeft, holdFinding, holdOpenFrom, insertLeft, markAccepted, markAnswered } from './finding.writes.ts'
import { isIn } from './passages.ts'
import { getPlan } from './plan.reads.ts'
import { holdPlan } from './plan.writes.ts'

/** Which finding, as of which answer it was seen. */
export type Seen = { plan: Id<'plan'>; finding: Id<'finding'>; version: number }

const words = { accept: 'accepted', correct: 'corrected', drop: 'dropped', reopen: 'reopened' } as const

export async function answerFinding(context: Context, seen: Seen, given: Given): Promise<Verdict<AnswerRefusal>> {
  const plan = await holdPlan(context, seen.plan, 'share')
  const finding = await holdFinding(context, seen.plan, seen.finding)
  const verdict = mayWorkOn(plan, await getActor(context))
  if (!verdict.allowed) return verdict

  const judged = mayAnswer(finding, seen.version)
  if (judged.allowed) {
    const after = answered(finding, given)
    await markAnswered(context, finding.id, after)
    await record(context, `finding.${words[given.answer]}`, finding.id, {
      kind: finding.kind,
      before: finding.value,
      after: after.value,
    })
  }
  return judged
}

/** Everything that nobody has answered yet and of which the machine is sure. Says how many there were. */
export async function acceptSure(context: Context, id: Id<'plan'>): Promise<Verdict<PlanRefusal>> {
  const plan = await holdPlan(context, id, 'share')
  const verdict = mayWorkOn(plan, await getActor(context))
  if (!verdict.allowed) return verdict

  const ids = (await holdOpenFrom(context, id, sureFrom)).map((finding) => finding.id)
  if (ids.length === 0) return allow
  await markAccepted(context, ids)
  await record(context, 'plan.sure-accepted', id, { findings: ids })
  return allow
}

/** "Để nguyên văn": text that fits no field stays in the plan as it is, and is no longer asked about. */
export async function leaveText(context: Context, id: Id<'plan'>, span: Span): Promise<Verdict<LeaveRefusal>> {
  const plan = await holdPlan(context, id, 'share')
  const verdict = mayWorkOn(plan, await getActor(context))
  if (!verdict.allowed) return verdict
  if (!isIn((await getPlan(context, id)).reading.source.text, span)) return refuse({ why: 'outside-the-text' })

  await insertLeft(context, id, span)
  await record(context, 'plan.text-left', id, { span })
  return allow
}

/** Asks about it again. */
export async function takeUpText(context: Context, id: Id<'plan'>, span: Span): Promise<Verdict<PlanRefusal>> {
  const plan = await holdPlan(context, id, 'share')
  const verdict = mayWorkOn(plan, await getActor(context))
  if (!verdict.allowed) return verdict

  await deleteLeft(context, id, span)
  await record(context, 'plan.text-taken-up', id, { span })
  return allow
}
