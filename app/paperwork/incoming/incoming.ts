// A document that came in: registered, given to somebody, worked on, done; or sent back, or recalled by whoever sent it.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type IncomingStatus = 'registered' | 'assigned' | 'under_way' | 'done' | 'returned' | 'recalled'
export type IncomingMove = 'assign' | 'begin' | 'finish' | 'return' | 'recall'

type Moves = Partial<Record<IncomingMove, IncomingStatus>>

const transitions = {
  registered: { assign: 'assigned', return: 'returned', recall: 'recalled', finish: 'done' },
  assigned: { assign: 'assigned', begin: 'under_way', finish: 'done', return: 'returned', recall: 'recalled' },
  under_way: { assign: 'assigned', finish: 'done', recall: 'recalled' },
  done: {},
  returned: {},
  recalled: {},
} as const satisfies Record<IncomingStatus, Moves>

/** The state that a move leads to, or null where the state has no such move. */
export const moved = (status: IncomingStatus, move: IncomingMove): IncomingStatus | null => {
  const moves: Moves = transitions[status]
  return moves[move] ?? null
}

export const isOpen = (status: IncomingStatus): boolean => Object.keys(transitions[status]).length > 0

export type IncomingBusiness = 'new' | 'revoke' | 'update' | 'replace'
export type Recall = 'asked' | 'agreed' | 'refused'
export const urgencies = [0, 1, 2, 3] as const

/** As it stands on the document and in the message that brought it. */
export type Arrival = {
  organName: string
  organCode: string | null
  number: string
  notation: string
  on: Day | null
  typeName: string
  subject: string
  foreignId: string | null
  business: IncomingBusiness
  answerBy: Day | null
  pages: number | null
  urgency: number
  note: string | null
}

export type Incoming = Arrival & {
  id: Id<'incoming'>
  year: number
  ordinal: number
  arrivedOn: Day
  status: IncomingStatus
  since: Date
  recall: Recall | null
  overReason: string | null
  registeredAt: Date
  registeredByName: string
}

/** As people write it: 11-CV/TU. Numbers of the Party have a hyphen there, those of the State a slash, as the sender wrote. */
export const symbolOf = ({ number, notation }: Pick<Incoming, 'number' | 'notation'>): string =>
  number && notation ? `${number}${notation.includes('/') ? '-' : '/'}${notation}` : number || notation
