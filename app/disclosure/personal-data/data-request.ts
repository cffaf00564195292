// What somebody asks about the data held about them, and how long the answer may take.
import type { Id } from '#kernel/ids.ts'

export const requestKinds = ['view', 'correct', 'delete', 'restrict', 'withdraw'] as const
export type RequestKind = (typeof requestKinds)[number]

export type DataRequest = {
  id: Id<'data_request'>
  person: Id<'person'>
  personName: string
  kind: RequestKind
  text: string
  askedAt: Date
  outcome: 'granted' | 'refused' | null
  reply: string | null
  answeredByName: string | null
  answeredAt: Date | null
}

/** A name that stays although the person is erased: in how many records of which kind. */
export type Staying = {
  kind:
    | 'plan'
    | 'finding'
    | 'campaign'
    | 'proof'
    | 'correction'
    | 'document'
    | 'ceremony'
    | 'commitment'
    | 'signature'
    | 'file'
  count: number
}
