// Whether a reorganisation may be entered, and whether one may be undone: judged on the history with it and without it. Pure.
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { daysOf, historyOf, unitsOn } from './history.rules.ts'
import type { History, Obstacle, Problem } from './history.ts'
import { type Draft, type Reorganisation, unitsOf } from './reorganisation.ts'
import { mayKeepUnits, type NotOffice } from './unit.rules.ts'
import type { Steward } from './unit.ts'

/** An act as a refusal names it: what it was, on which day, and the units that it is about. */
export type NamedAct = Pick<Reorganisation, 'id' | 'what' | 'on'> & { units: string[] }

export type ObstacleRefusal =
  | { why: Exclude<Obstacle['why'], 'children-left'>; name: string }
  | { why: 'children-left'; name: string; children: string[] }

export type ReorganiseRefusal =
  | NotOffice
  | { why: 'name-missing' }
  | { why: 'too-few' }
  | { why: 'nothing-changes' }
  | { why: 'last-office' }
  | { why: 'later-acts'; acts: NamedAct[] }
  | ObstacleRefusal

export type UndoRefusal =
  | NotOffice
  | { why: 'already-undone' }
  | { why: 'reason-missing' }
  | { why: 'last-office' }
  | { why: 'rests-on'; acts: NamedAct[] }

/** `acts` are all that were ever entered. One that is effective before others is judged as if it had come before them. */
export function mayReorganise(
  steward: Steward,
  draft: Draft,
  acts: readonly Reorganisation[],
): Verdict<ReorganiseRefusal> {
  const office = mayKeepUnits(steward)
  if (!office.allowed) return office
  if ([...draft.changes.begins, ...draft.changes.sets].some(({ name }) => name === ''))
    return refuse({ why: 'name-missing' })
  if (isTooFew(draft)) return refuse({ why: 'too-few' })

  const before = historyOf(acts)
  const after = historyOf([...acts, stepOf(draft, acts)])
  const [first, ...others] = newProblems(before, after)
  const own = [first, ...others].find((problem) => problem?.act === draftId)
  if (own) return refuse(named(own.obstacle, after))
  if (first) return refuse({ why: 'later-acts', acts: namedActs([first, ...others], acts, after) })
  if (isSameHistory(before, after)) return refuse({ why: 'nothing-changes' })
  return losesOffice(before, after) ? refuse({ why: 'last-office' }) : allow
}

/** An act is undone by a counter-act; what was entered since and rests on it must be undone first. */
export function mayUndo(
  steward: Steward,
  act: Reorganisation,
  { acts, reason }: { acts: readonly Reorganisation[]; reason: string },
): Verdict<UndoRefusal> {
  const office = mayKeepUnits(steward)
  if (!office.allowed) return office
  if (act.undone) return refuse({ why: 'already-undone' })
  if (reason === '') return refuse({ why: 'reason-missing' })

  const before = historyOf(acts)
  const after = historyOf(acts.filter(({ id }) => id !== act.id))
  const corrections = acts.filter((other) => isCorrectionOf(other, act))
  const resting = [
    ...namedActs(newProblems(before, after), acts, before),
    ...corrections.map((correction) => namedAct(correction, before)),
  ]
  if (resting.length > 0) return refuse({ why: 'rests-on', acts: resting })
  return losesOffice(before, after) ? refuse({ why: 'last-office' }) : allow
}

const draftId = 'draft' as Id<'reorganisation'>

/** The draft as if it were entered now, after all others. */
export const stepOf = ({ on, changes }: Draft, acts: readonly Reorganisation[]) => ({
  ...{ id: draftId, on, changes, undone: null },
  seq: acts.reduce((most, { seq }) => Math.max(most, seq), 0) + 1,
})

/** A merger has at least two who become one, a split at least two who come out of one. */
function isTooFew({ what, changes: { ends, begins, lineage } }: Draft): boolean {
  if (what === 'merge') return new Set([...ends, ...lineage.map(({ to }) => to)]).size - begins.length < 2
  if (what === 'split') return begins.length < (ends.length > 0 ? 2 : 1)
  return false
}

function newProblems(before: History, after: History): Problem[] {
  const keyOf = ({ act, obstacle }: Problem) => `${act} ${obstacle.why} ${obstacle.unit}`
  const known = new Set(before.problems.map(keyOf))
  return after.problems.filter((problem) => !known.has(keyOf(problem)))
}

/** A correction mends the words of what was written for the same day. */
const isCorrectionOf = (correction: Reorganisation, act: Reorganisation): boolean =>
  correction.what === 'correct' &&
  !correction.undone &&
  correction.on === act.on &&
  correction.seq > act.seq &&
  [...unitsOf(correction.changes)].some((unit) => unitsOf(act.changes).has(unit))

const isSameHistory = (one: History, other: History): boolean =>
  one.descents.length === other.descents.length &&
  JSON.stringify([...one.lives.values()]) === JSON.stringify([...other.lives.values()])

/** Without an office nobody could do anything more. */
function losesOffice(before: History, after: History): boolean {
  const hasOffice = (history: History, on: Parameters<typeof unitsOn>[1]) =>
    unitsOn(history, on).some(({ kind }) => kind === 'party_office')
  const days = new Set([...daysOf(before), ...daysOf(after)])
  return [...days].some((on) => hasOffice(before, on) && !hasOffice(after, on))
}

/** What a unit was called at last. */
const nameIn = ({ lives }: History, unit: Id<'unit'>): string => lives.get(unit)?.spans.at(-1)?.name ?? ''

function named(obstacle: Obstacle, history: History): ObstacleRefusal {
  if (obstacle.why !== 'children-left') return { why: obstacle.why, name: nameIn(history, obstacle.unit) }
  const children = obstacle.children.map((child) => nameIn(history, child))
  return { why: 'children-left', name: nameIn(history, obstacle.unit), children }
}

function namedActs(problems: (Problem | undefined)[], acts: readonly Reorganisation[], history: History): NamedAct[] {
  const hit = new Set(problems.map((problem) => problem?.act))
  return acts.filter(({ id }) => hit.has(id)).map((act) => namedAct(act, history))
}

export function namedAct({ id, what, on, changes }: Reorganisation, history: History): NamedAct {
  const { ends, begins, sets, lineage } = changes
  const gone = ends.length > 0 ? ends : lineage.map(({ from }) => from)
  const about = gone.length > 0 ? gone : [...begins, ...sets].map(({ unit }) => unit)
  return { id, what, on, units: [...new Set(about)].map((unit) => nameIn(history, unit)) }
}
