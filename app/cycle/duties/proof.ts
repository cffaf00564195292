// One handing in of a duty, and what was said to it.
import type { Id } from '#kernel/ids.ts'

export type Proof = {
  id: Id<'proof'>
  duty: Id<'duty'>
  text: string
  by: Id<'person'>
  byName: string
  at: Date
  outcome: 'accepted' | 'returned' | 'taken_back' | null // null while it waits
  reason: string | null
  judgedByName: string | null
  judgedAt: Date | null
  files: ProofFile[]
}

export type ProofFile = { id: Id<'file'>; name: string; size: number }

/** What was said when a duty was last returned. */
export type Return = { reason: string; byName: string; at: Date }
