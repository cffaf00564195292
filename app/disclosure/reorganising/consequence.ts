// What follows from a reorganisation beyond the tree, as facts: the page finds the words.
import type { How } from '#cycle/duties/holding.ts'
import type { Id } from '#kernel/ids.ts'

/** A duty with the names of who has it before and after. */
export type DutyMove = { duty: Id<'duty'>; text: string; from: string; to: string; how: How | null }

/** `done` stay because they were accepted before the day; `kept` because they were handed in under what is undone. */
export type DutyMoves = { of: 'duties'; is: 'done' | 'undone'; passing: DutyMove[]; done: DutyMove[]; kept: DutyMove[] }

export type Consequence = DutyMoves
