// A commitment: what a unit has promised in writing, and what became of each promise.
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PartialDay } from '#kernel/partial-day.ts'

/** `paper`: signed with ink, and a second person has compared the photo of the sheet. */
export type CommitmentStatus = 'drafted' | 'ready' | 'signing' | 'signed' | 'paper' | 'dropped'
export type CommitmentMove = 'settle' | 'bring-sheet' | 'sheet-agrees' | 'sheet-differs' | 'drop'

type Moves = Partial<Record<CommitmentMove, CommitmentStatus>>

const transitions = {
  drafted: { settle: 'ready', drop: 'dropped' },
  ready: { 'bring-sheet': 'signing', drop: 'dropped' },
  signing: { 'sheet-agrees': 'paper', 'sheet-differs': 'ready' },
  signed: {},
  paper: {},
  dropped: {},
} as const satisfies Record<CommitmentStatus, Moves>

/** The state that a move leads to, or null where the state has no such move. */
export const moved = (status: CommitmentStatus, move: CommitmentMove): CommitmentStatus | null => {
  const moves: Moves = transitions[status]
  return moves[move] ?? null
}

/** Signed in one way or the other: from then on its lines are promises. */
export const isSigned = (status: CommitmentStatus): boolean => status === 'signed' || status === 'paper'

/** `unit` is null for the joint form; `holder` stands by it today: its own unit, or one that took it over. */
export type Commitment = {
  id: Id<'commitment'>
  campaign: Id<'campaign'>
  campaignName: string
  campaignStatus: CampaignStatus
  unit: Id<'unit'> | null
  unitName: string | null
  holder: Id<'unit'> | null
  holderName: string | null
  amends: Id<'commitment'> | null
  reason: string | null
  document: Id<'document'> | null
  status: CommitmentStatus
  since: Date
  signedOn: Day | null
  madeByName: string
}

export type LineState = 'open' | 'kept' | 'broken' | 'changed'

/** One promise, word for word, with what was said of it last. */
export type Line = {
  id: Id<'commitment_line'>
  commitment: Id<'commitment'>
  unit: Id<'unit'>
  unitName: string
  text: string
  by: PartialDay | null
  replaces: Id<'commitment_line'> | null
  state: LineState
  reason: string | null
}

export type Entry = {
  state: LineState
  reason: string
  file: Id<'file'> | null
  fileName: string | null
  byName: string
  at: Date
}

export type Sheet = {
  file: Id<'file'>
  fileName: string
  mediaType: string
  signedOn: Day
  broughtBy: Id<'person'>
  broughtByName: string
  outcome: 'agrees' | 'differs' | null
  remark: string | null
  checkedByName: string | null
}

export type Takeover = { unitName: string; words: string; byName: string; at: Date }
