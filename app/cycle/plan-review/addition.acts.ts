// What people put in themselves: a finding that the machine missed, and one task made of two.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import { type Allowed, type Refused, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Seen } from './finding.acts.ts'
import { getFinding, listFindings } from './finding.reads.ts'
import { type AddRefusal, mayAnswer, maySplit, mayStandUnder, mayWorkOn, type SplitRefusal } from './finding.rules.ts'
import type { Finding, FindingKind, FindingValues } from './finding.ts'
import { type Addition, holdFinding, insertAdded, markAnswered } from './finding.writes.ts'
import { positionsPerLetter } from './new-findings.ts'
import { isIn } from './passages.ts'
import { placeOf } from './place.ts'
import { getPlan } from './plan.reads.ts'
import { holdPlan } from './plan.writes.ts'

/** `spans` are empty where it has no place in the text. */
export type NewAddition<Kind extends FindingKind = FindingKind> = {
  kind: Kind
  parent: Id<'finding'> | null
  spans: Span[]
  value: FindingValues[Kind]
}

type Added = Allowed & { finding: Id<'finding'> }

export async function addFinding(
  context: Context,
  plan: Id<'plan'>,
  { kind, parent: under, spans, value }: NewAddition,
): Promise<Added | Refused<AddRefusal>> {
  const verdict = mayWorkOn(await holdPlan(context, plan, 'share'), await getActor(context))
  if (!verdict.allowed) return verdict
  const parent = under === null ? null : await getFinding(context, plan, under)
  const judged = mayStandUnder(kind, parent)
  if (!judged.allowed) return judged
  const { reading } = await getPlan(context, plan)
  if (!spans.every((span) => isIn(reading.source.text, span))) return refuse({ why: 'outside-the-text' })

  const finding = newId<'finding'>()
  const start = spans[0]?.[0]
  const placed =
    kind === 'task' ? { ...value, place: start === undefined ? '' : placeOf(reading.outline, start) } : value
  const position =
    start === undefined ? (parent?.position ?? 0) + 1 : start * positionsPerLetter + positionsPerLetter / 2
  await insertAdded(context, [{ id: finding, plan, parent: under, kind, position, spans, value: placed }])
  await record(context, 'finding.added', finding, { kind, after: placed })
  return { allowed: true, finding }
}

/** One task becomes several; all of them keep the place in the text. The first is the old one, reworded. */
export async function splitTask(context: Context, seen: Seen, texts: string[]): Promise<Verdict<SplitRefusal>> {
  const verdict = mayWorkOn(await holdPlan(context, seen.plan, 'share'), await getActor(context))
  if (!verdict.allowed) return verdict
  const task = await holdFinding(context, seen.plan, seen.finding)
  const fresh = mayAnswer(task, seen.version)
  if (!fresh.allowed) return fresh
  const judged = maySplit(task, texts)
  if (judged.allowed) {
    const [first = '', ...rest] = texts
    const pieces = piecesOf(task, rest, await listFindings(context, seen.plan))
    await markAnswered(context, task.id, {
      answer: task.machine === null ? 'added' : 'corrected',
      value: { ...task.value, text: first } as Finding['value'],
    })
    await insertAdded(context, pieces)
    await record(context, 'finding.split', task.id, { before: task.value, into: pieces.map(({ id }) => id), texts })
  }
  return judged
}

/** Behind the task and before what follows it, as long as there is room. */
function piecesOf({ plan, parent, spans, value, position }: Finding, texts: string[], all: Finding[]): Addition[] {
  const next = Math.min(...all.map((one) => one.position).filter((other) => other > position))
  const room = Number.isFinite(next) ? next - position : positionsPerLetter
  const step = Math.floor(room / (texts.length + 1))
  return texts.map((text, index) => ({
    ...{ id: newId<'finding'>(), plan, parent, kind: 'task' as const, spans },
    position: position + step * (index + 1),
    value: { ...value, text } as Finding['value'],
  }))
}
