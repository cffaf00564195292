// What an amendment of the plan asks of the lines that were given out, with the sentence that is its ground.
import type { UnitClass } from '#cycle/plan-review/mapping.ts'
import type { Id } from '#kernel/ids.ts'
import type { Assignment } from './assignment.ts'
import type { Correction } from './correction.ts'

/** The reason that those whom it touches will read, and where it stands; without a sentence when it is taken back. */
export type Ground = Pick<Correction, 'reason' | 'ground'>

type Words = Pick<Assignment, 'text' | 'body' | 'place' | 'spans' | 'source' | 'cooperating'>
type Times = Pick<Assignment, 'deadline' | 'deadlineWords' | 'every'>

export type UnitsGiven = { units: Id<'unit'>[]; unitClass: UnitClass | null }

/** `given` only where another body is meant. */
export type AmendedLine = Words & Times & { given: UnitsGiven | null }

/** Duties that were withdrawn by it, so that they can be given back. */
export type Withdrawn = Id<'duty'>[]

/** A line's words without those that say until when. */
export const withoutTimes = ({ text, deadlineWords }: Pick<Assignment, 'text' | 'deadlineWords'>): string =>
  (deadlineWords ?? '').split('; ').reduce((rest, words) => (words === '' ? rest : rest.replace(words, ' ')), text)
