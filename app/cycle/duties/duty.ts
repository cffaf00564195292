// A duty: one line of the plan for one unit, with its own receipt, state and proof.
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'

export type DutyStatus = 'unopened' | 'opened' | 'under_way' | 'handed_in' | 'accepted' | 'returned' | 'withdrawn'

export type DutyMove = 'open' | 'begin' | 'hand-in' | 'take-back' | 'accept' | 'return' | 'withdraw'

type Moves = Partial<Record<DutyMove, DutyStatus>>

const transitions = {
  unopened: { open: 'opened', begin: 'under_way', 'hand-in': 'handed_in', withdraw: 'withdrawn' },
  opened: { begin: 'under_way', 'hand-in': 'handed_in', withdraw: 'withdrawn' },
  under_way: { 'hand-in': 'handed_in', withdraw: 'withdrawn' },
  handed_in: { 'take-back': 'under_way', accept: 'accepted', return: 'returned' },
  accepted: {},
  returned: { begin: 'under_way', 'hand-in': 'handed_in', withdraw: 'withdrawn' },
  withdrawn: {},
} as const satisfies Record<DutyStatus, Moves>

/** The state that a move leads to, or null where the state has no such move. */
export const moved = (status: DutyStatus, move: DutyMove): DutyStatus | null => {
  const moves: Moves = transitions[status]
  return moves[move] ?? null
}

export type Every = 'week' | 'month' | 'quarter' | 'half_year' | 'year'

export type Duty = {
  id: Id<'duty'>
  assignment: Id<'assignment'>
  campaign: Id<'campaign'>
  campaignName: string
  campaignStatus: CampaignStatus
  plan: Id<'plan'> // the document that the spans lead into
  unit: Id<'unit'>
  unitName: string
  receivedFrom: string | null // the unit that it was given to, where another holds it since
  status: DutyStatus
  since: Date
  body: string // as the plan names it
  place: string // the plan's own numbering; empty where the office added it
  text: string
  spans: Span[]
  cooperating: string[]
  deadline: PartialDay | null // its own, or the line's
  deadlineWords: string | null
  every: Every | null
}

/** A duty that was accepted keeps its words and its deadline when an amendment words the line anew. */
export type KeptWords = Pick<Duty, 'text' | 'place' | 'spans' | 'plan' | 'deadline'>

/** What a person of the unit has opened, first and last. */
export type Receipt = { person: Id<'person'>; personName: string; firstAt: Date; lastAt: Date }
