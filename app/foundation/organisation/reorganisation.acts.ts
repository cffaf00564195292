// What may be done to the organisation: every change is a reorganisation, and is taken back by its undoing.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Word } from '#foundation/audit/entry.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { historyOf } from './history.rules.ts'
import type { History } from './history.ts'
import { mayReorganise, mayUndo, type ReorganiseRefusal, stepOf, type UndoRefusal } from './reorganisation.rules.ts'
import type { Draft, Reorganisation, ReorganisationKind, ReorganisationPayload } from './reorganisation.ts'
import { holdReorganisations, insertReorganisation, insertUndoing, putHistory } from './reorganisation.writes.ts'
import type { Particulars, Steward } from './unit.ts'

export type Entered = Allowed & { reorganisation: Id<'reorganisation'> }

export async function reorganise(
  context: Context,
  steward: Steward,
  draft: Draft,
): Promise<Entered | Refused<ReorganiseRefusal>> {
  const acts = await holdReorganisations(context)
  const verdict = mayReorganise(steward, draft, acts)
  return verdict.allowed ? { ...verdict, reorganisation: await enter(context, draft, acts) } : verdict
}

/** What began, ended or changed by it is again as it would be without it; both stay written. */
export async function undoReorganisation(
  context: Context,
  steward: Steward,
  { reorganisation: id, reason }: { reorganisation: Id<'reorganisation'>; reason: string },
): Promise<Verdict<UndoRefusal>> {
  const acts = await holdReorganisations(context)
  const act = acts.find((one) => one.id === id)
  if (!act) throw missing()
  const verdict = mayUndo(steward, act, { acts, reason })
  if (verdict.allowed) {
    await insertUndoing(context, id, reason)
    const undone = { by: context.actor, at: context.now, reason }
    const after = acts.map((one) => (one.id === id ? { ...one, undone } : one))
    await putHistory(context, historyOf(acts), historyOf(after))
    await record(context, 'unit.reorganisation-undone', id, { ...payloadOf(act), reason })
  }
  return verdict
}

/** Whoever asks what is entered and then enters something holds it first: nobody changes the tree in between. */
export async function holdOrganisation(context: Context): Promise<void> {
  await holdReorganisations(context)
}

/** For acts that have judged already who may: a defect where the tree does not allow it. */
export async function enterJudged(context: Context, draft: Draft): Promise<Id<'reorganisation'>> {
  const acts = await holdReorganisations(context)
  return enter(context, draft, acts)
}

async function enter(context: Context, draft: Draft, acts: readonly Reorganisation[]): Promise<Id<'reorganisation'>> {
  const { seq } = stepOf(draft, acts)
  const act = { ...draft, seq, id: newId<'reorganisation'>(), by: context.actor, at: context.now, undone: null }
  const [before, after] = [historyOf(acts), historyOf([...acts, act])]
  const own = after.problems.find((problem) => problem.act === act.id)
  if (own && own.obstacle.why !== 'name-taken') throw new Error(`the tree does not allow it: ${own.obstacle.why}`)
  await insertReorganisation(context, act)
  await putHistory(context, before, after)

  await tell(context, act, before)
  return act.id
}

/** A unit that is created or corrected is the subject itself; of all else the act is. */
async function tell(context: Context, act: Reorganisation, before: History): Promise<void> {
  const { id: reorganisation, what, on, changes } = act
  switch (what) {
    case 'create':
      for (const { unit, ...born } of changes.begins)
        await record(context, words[what], unit, { reorganisation, on, ...born })
      return
    case 'correct':
      for (const { unit, ...after } of changes.sets)
        await record(context, words[what], unit, { reorganisation, on, before: stood(before, unit, on), after })
      return
    default:
      await record(context, words[what], reorganisation, payloadOf(act))
  }
}

function stood(history: History, unit: Id<'unit'>, on: Day): Partial<Particulars> {
  const span = history.lives.get(unit)?.spans.find(({ from, to }) => from <= on && (to === null || to > on))
  if (!span) return {}
  const { name, shortName, kind, parent, tier } = span
  return { name, shortName, kind, parent, tier }
}

const payloadOf = ({ id, what, on, changes }: Reorganisation): ReorganisationPayload => ({
  ...{ reorganisation: id, what, on },
  ...changes,
})

const words = {
  create: 'unit.created',
  rename: 'unit.renamed',
  change_kind: 'unit.kind-changed',
  move: 'unit.moved',
  change_tier: 'unit.tier-changed',
  merge: 'unit.merged',
  split: 'unit.split',
  end: 'unit.ended',
  correct: 'unit.corrected',
} as const satisfies Record<ReorganisationKind, Word>
