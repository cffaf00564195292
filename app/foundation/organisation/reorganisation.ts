// A reorganisation: one dated act that changes which units there are, what they are called, and under whom they stand.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Particulars } from './unit.ts'

/** `correct` mends what was written down wrongly; all others are changes in the world. */
export const reorganisationKinds = [
  'create',
  'rename',
  'change_kind',
  'move',
  'change_tier',
  'merge',
  'split',
  'end',
  'correct',
] as const
export type ReorganisationKind = (typeof reorganisationKinds)[number]

export type Beginning = Particulars & { unit: Id<'unit'> }
export type Setting = Partial<Particulars> & { unit: Id<'unit'> }

/** `to` takes over what was `from`'s, wholly where `from` ends by the same act, in part where it goes on. */
export type Succession = { from: Id<'unit'>; to: Id<'unit'> }

/**
 * What an act does, in this order: units end, others begin, others are set anew. Whatever stood under a unit that ends and is
 * not set by the act itself goes to its successor, where there is exactly one.
 */
export type Changes = { ends: Id<'unit'>[]; begins: Beginning[]; sets: Setting[]; lineage: Succession[] }

export const noChanges: Changes = { ends: [], begins: [], sets: [], lineage: [] }

/** The decision by which it was done: "Nghị quyết số …", if known its day and who issued it. */
export type Ground = { words: string; on: Day | null; issuer: string | null }

/** An act before it is entered. `on` is the first day on which it holds. */
export type Draft = { what: ReorganisationKind; on: Day; ground: Ground | null; changes: Changes }

export type Undoing = { by: Id<'person'>; at: Date; reason: string }

/** `seq` is the order of entry: of acts of one day the one that was entered first happened first. */
export type Reorganisation = Draft & {
  id: Id<'reorganisation'>
  seq: number
  by: Id<'person'>
  at: Date
  undone: Undoing | null
}

/** As the fold needs it. */
export type Step = Pick<Reorganisation, 'id' | 'seq' | 'on' | 'changes' | 'undone'>

/** Every unit that an act names. */
export const unitsOf = ({ ends, begins, sets, lineage }: Changes): Set<Id<'unit'>> =>
  new Set([
    ...ends,
    ...begins.map(({ unit }) => unit),
    ...sets.map(({ unit }) => unit),
    ...lineage.flatMap(({ from, to }) => [from, to]),
  ])

/**
 * What the journal says of a reorganisation (`unit.renamed`, `unit.merged`, …; the subject is its id) and of its undoing
 * (`unit.reorganisation-undone`; the same subject): enough for a reaction to act, and to take back what it did.
 * `unit.created` and `unit.corrected` have the unit as their subject and say its particulars instead.
 */
export type ReorganisationPayload = Changes & {
  reorganisation: Id<'reorganisation'>
  what: ReorganisationKind
  on: Day
}
