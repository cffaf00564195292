// One deadline for many tasks at once: the real plans name hardly any.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { type DeadlineRefusal, mayAnswer, mayWorkOn } from './finding.rules.ts'
import type { Finding } from './finding.ts'
import { holdFinding, markAnswered } from './finding.writes.ts'
import { holdPlan } from './plan.writes.ts'

export type SeenTask = { finding: Id<'finding'>; version: number }

/** `deadline` null takes the deadlines away. All or none: where one task was changed meanwhile, nothing is set. */
export async function setDeadlines(
  context: Context,
  id: Id<'plan'>,
  seen: SeenTask[],
  deadline: PartialDay | null,
): Promise<Verdict<DeadlineRefusal>> {
  const verdict = mayWorkOn(await holdPlan(context, id, 'share'), await getActor(context))
  if (!verdict.allowed) return verdict
  if (seen.length === 0) return refuse({ why: 'nothing-ticked' })

  for (const { finding, version } of seen.toSorted((one, other) => (one.finding < other.finding ? -1 : 1))) {
    const task = await holdFinding(context, id, finding) // in one order for everybody: two people cannot block each other
    const judged = mayAnswer(task, version)
    if (!judged.allowed) return judged
    if (task.kind !== 'task') return refuse({ why: 'not-a-task' })
    const value = { ...task.value, deadlines: deadline === null ? [] : [deadline] } satisfies Finding<'task'>['value']
    await markAnswered(context, finding, { answer: task.machine === null ? 'added' : 'corrected', value })
    await record(context, 'finding.deadline-set', finding, { before: task.value.deadlines, after: value.deadlines })
  }
  return allow
}
