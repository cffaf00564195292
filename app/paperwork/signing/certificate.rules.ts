// Which certificate counts, and who may revoke it. Pure: no clock, no database, no request.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { KeptCertificate } from './certificate.ts'

export type RevokeRefusal = { why: 'not-yours' } | { why: 'revoked-already'; at: Date }

export const counts = (
  { revokedAt, runsOutAt }: Pick<KeptCertificate, 'revokedAt' | 'runsOutAt'>,
  now: Date,
): boolean => revokedAt === null && runsOutAt > now

/** A lost phone is said by its owner at any hour, and by the office for everybody. */
export function mayRevoke(actor: Actor, { person, revokedAt }: KeptCertificate): Verdict<RevokeRefusal> {
  if (!isOffice(actor) && actor.id !== person) return refuse({ why: 'not-yours' })
  return revokedAt ? refuse({ why: 'revoked-already', at: revokedAt }) : allow
}
