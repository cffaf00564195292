// Who says what was done about something kept aside. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'

export type SettleRefusal = NotOffice | { why: 'reason-missing' } | { why: 'settled-already' }

/** `how` is null before anything was written. */
export function maySettle(
  actor: Actor,
  { settledAt }: { settledAt: Date | null },
  how: string | null,
): Verdict<SettleRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (settledAt) return refuse({ why: 'settled-already' })
  return how === '' ? refuse({ why: 'reason-missing' }) : office
}
