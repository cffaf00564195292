// A response plan: how one unit will carry out one campaign, from the draft to the approved edition.
import type { CampaignStatus } from '#cycle/campaigns/campaign.ts'
import type { Id } from '#kernel/ids.ts'
import type { ResponseBody } from './body.ts'

export type ResponseStatus = 'draft' | 'handed_in' | 'returned' | 'approved'
export type ResponseMove = 'save' | 'hand-in' | 'take-back' | 'approve' | 'return' | 'amend'

type Moves = Partial<Record<ResponseMove, ResponseStatus>>

const transitions = {
  draft: { save: 'draft', 'hand-in': 'handed_in' },
  handed_in: { 'take-back': 'draft', approve: 'approved', return: 'returned' },
  returned: { save: 'returned', 'hand-in': 'handed_in' },
  approved: { amend: 'draft' },
} as const satisfies Record<ResponseStatus, Moves>

/** The state that a move leads to, or null where the state has no such move. */
export const moved = (status: ResponseStatus, move: ResponseMove): ResponseStatus | null => {
  const moves: Moves = transitions[status]
  return moves[move] ?? null
}

export type ResponsePlan = {
  id: Id<'response_plan'>
  campaign: Id<'campaign'>
  campaignName: string
  campaignStatus: CampaignStatus
  unit: Id<'unit'>
  unitName: string
  status: ResponseStatus
  edition: number
  version: number // of the draft: who saves says which one was seen
  body: ResponseBody
  savedBy: Id<'person'>
  savedByName: string
  savedAt: Date
  since: Date
}

/** One handing in, as it was, and what was said to it. */
export type Handing = {
  id: Id<'response_handing'>
  edition: number
  body: ResponseBody
  byName: string
  at: Date
  outcome: 'approved' | 'returned' | 'taken_back' | null // null while it waits
  reason: string | null
  judgedByName: string | null
  judgedAt: Date | null
}
