// To whom an incoming document was given, by when, and who took it.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

export type IncomingAssignment = {
  id: Id<'incoming_assignment'>
  incoming: Id<'incoming'>
  unit: Id<'unit'>
  unitName: string
  person: Id<'person'> | null
  personName: string | null
  deadline: Day | null
  instruction: string
  assignedAt: Date
  assignedByName: string
  receivedAt: Date | null
  receivedByName: string | null
  endedAt: Date | null
}

export type Giving = Pick<IncomingAssignment, 'unit' | 'person' | 'deadline' | 'instruction'>

export type IncomingNote = { incoming: Id<'incoming'>; text: string; writtenByName: string; writtenAt: Date }

/** A document of ours by which one of theirs was answered. */
export type IncomingAnswer = {
  incoming: Id<'incoming'>
  document: Id<'document'>
  number: string | null
  on: Day | null
  subject: string
}
