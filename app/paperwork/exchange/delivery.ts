// An issued document on its way to one recipient: by which channel, how far, and what was said of it.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { StatusCode } from './edxml/status-code.ts'

/** In the product, by e-mail, as an edXML file over the axis of documents, or on paper by hand and post. */
export const channels = ['here', 'mail', 'edxml', 'paper'] as const
export type Channel = (typeof channels)[number]

export type DeliveryState = 'waiting' | 'sent' | 'delivered' | 'accepted' | 'refused' | 'recalled' | 'failed'
export type DeliveryMove = 'send' | 'deliver' | 'accept' | 'refuse' | 'recall' | 'fail' | 'resend'

type Moves = Partial<Record<DeliveryMove, DeliveryState>>

const transitions = {
  waiting: { send: 'sent', deliver: 'delivered', accept: 'accepted', refuse: 'refused', fail: 'failed' },
  sent: {
    deliver: 'delivered',
    accept: 'accepted',
    refuse: 'refused',
    recall: 'recalled',
    fail: 'failed',
    resend: 'waiting',
  },
  delivered: { accept: 'accepted', refuse: 'refused', recall: 'recalled' },
  accepted: { refuse: 'refused', recall: 'recalled' },
  refused: { resend: 'waiting' },
  recalled: {},
  failed: { resend: 'waiting', deliver: 'delivered', accept: 'accepted' },
} as const satisfies Record<DeliveryState, Moves>

/** The state that a move leads to, or null where the state has no such move. */
export const moved = (state: DeliveryState, move: DeliveryMove): DeliveryState | null => {
  const moves: Moves = transitions[state]
  return moves[move] ?? null
}

export type Recall = 'asked' | 'agreed' | 'refused'

export type Delivery = {
  id: Id<'delivery'>
  document: Id<'document'>
  recipient: Id<'document_recipient'>
  recipientName: string
  unit: Id<'unit'> | null
  channel: Channel
  address: string | null
  state: DeliveryState
  since: Date
  reason: string | null
  attempts: number
  dueAt: Date | null
  handingAt: Date | null
  lastCode: StatusCode | null
  recall: Recall | null
  orderedAt: Date
  orderedBy: Id<'person'>
}

/** With what it carries, as lists show it. */
export type Carried = Delivery & { number: string | null; subject: string; on: Day | null; unitName: string }

export type Receipt = { person: string; firstAt: Date; lastAt: Date }
export type Attempt = {
  number: number
  beganAt: Date
  endedAt: Date | null
  outcome: string | null
  reply: string | null
}
