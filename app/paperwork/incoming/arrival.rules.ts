// What the register needs to know of a document before it has a number. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Arrival } from './incoming.ts'

export type ArrivalField = 'organName' | 'symbol' | 'on' | 'subject' | 'files'
export type Known = { id: Id<'incoming'>; year: number; ordinal: number }
export type ArrivalRefusal =
  | NotOffice
  | { why: 'missing'; field: ArrivalField }
  | { why: 'not-yet-arrived' }
  | { why: 'not-yet-written'; field: 'on' }
  | { why: 'too-long'; field: ArrivalField; most: number }
  | { why: 'known-already'; known: Known }

export const longest = { organName: 200, symbol: 100, subject: 500 } as const

export type Judged = { arrival: Arrival; files: number; arrivedOn: Day; today: Day; known: Known | null }

/** `known` is what was registered under the same sender and id. */
export function judgeArrival(
  actor: Actor,
  { arrival, files, arrivedOn, today, known }: Judged,
): Verdict<ArrivalRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  const { organName, number, notation, on, subject, business } = arrival
  if (arrivedOn > today) return refuse({ why: 'not-yet-arrived' })
  if (organName === '') return refuse({ why: 'missing', field: 'organName' })
  if (organName.length > longest.organName) return tooLong('organName')
  if (number === '' && notation === '') return refuse({ why: 'missing', field: 'symbol' })
  if (number.length + notation.length > longest.symbol) return tooLong('symbol')
  if (on === null) return refuse({ why: 'missing', field: 'on' })
  if (on > arrivedOn) return refuse({ why: 'not-yet-written', field: 'on' })
  if (subject === '') return refuse({ why: 'missing', field: 'subject' })
  if (subject.length > longest.subject) return tooLong('subject')
  if (files === 0 && business !== 'revoke') return refuse({ why: 'missing', field: 'files' })
  return known ? refuse({ why: 'known-already', known }) : allow
}

const tooLong = (field: keyof typeof longest) => refuse({ why: 'too-long' as const, field, most: longest[field] })
