// How a key that a person made on their phone becomes known: a code from the office, a request, a look at the person.
import type { Id } from '#kernel/ids.ts'

/** `waiting` for the phone, `asked` by the phone and waiting for the office, `over`. */
export type EnrolmentState = 'waiting' | 'asked' | 'over'
export type EnrolmentEnd = 'confirmed' | 'refused' | 'replaced'

export type Enrolment = {
  id: Id<'enrolment'>
  person: Id<'person'>
  personName: string
  codeHash: string
  wrongCodes: number
  madeAt: Date
  runsOutAt: Date
  askedAt: Date | null
  publicKey: Uint8Array | null
  device: string | null
  endedAs: EnrolmentEnd | null
}

export const codeMinutes = 60
export const mostWrongCodes = 5
