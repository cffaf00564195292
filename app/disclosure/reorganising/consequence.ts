// What follows from a reorganisation beyond the tree, as facts: the page finds the words.
import type { How } from '#cycle/duties/holding.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'

/** Who may have a duty that a split leaves uncertain. */
export type Offer = { unit: Id<'unit'>; name: string }

/** A duty with the names of who has it before and after; `offers` are to choose from before it is confirmed. */
export type DutyMove = {
  duty: Id<'duty'>
  text: string
  deadline: PartialDay | null
  from: string
  to: string
  how: How | null
  offers: Offer[]
}

/** `done` stay because they were accepted before the day; `kept` because they were handed in under what is undone. */
export type DutyMoves = { of: 'duties'; is: 'done' | 'undone'; passing: DutyMove[]; done: DutyMove[]; kept: DutyMove[] }

/** A recipient as the plan of a running campaign names it, with those who take over from it. */
export type RecipientMove = { campaign: Id<'campaign'>; name: string; who: string; to: string[] }
export type RecipientMoves = { of: 'recipients'; leading: RecipientMove[] }

export type Consequence = DutyMoves | RecipientMoves
