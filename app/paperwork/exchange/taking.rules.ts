// Who brings packages in, and how large they may be. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { mayRegister } from '#paperwork/incoming/incoming.rules.ts'
import { largestPackage, megabyte } from './edxml/reading.ts'

export type TakeRefusal = NotOffice | { why: 'empty' } | { why: 'too-large'; megabytes: number }

/** `size` in bytes; null before anything was brought. */
export function mayTakePackage(actor: Actor, size: number | null): Verdict<TakeRefusal> {
  const office = mayRegister(actor)
  if (!office.allowed || size === null) return office
  if (size === 0) return refuse({ why: 'empty' })
  return size > largestPackage ? refuse({ why: 'too-large', megabytes: largestPackage / megabyte }) : office
}
