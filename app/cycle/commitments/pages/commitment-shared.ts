// What every part of a commitment's page is given.
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import type { Commitment } from '../commitment.ts'
import type { signingWords } from '../signing.words.ts'

export type CommitmentShared = {
  s: ReturnType<typeof signingWords>
  commitment: Commitment
  actor: Actor
  form: FormData | undefined
  today: Day
  language: Language
}
