// Who makes and revokes keys. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'

export type KeyRefusal =
  | NotOffice
  | { why: 'name-missing' }
  | { why: 'name-taken' }
  | { why: 'too-many'; most: number }
  | { why: 'revoked-already' }

export const mostKeys = 20

type Living = { name: string }[]

/** `name` is null before anything was filled in; `living` are the keys that nobody has revoked. */
export function mayMakeKey(actor: Actor, name: string | null, living: Living): Verdict<KeyRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (living.length >= mostKeys) return refuse({ why: 'too-many', most: mostKeys })
  if (name === '') return refuse({ why: 'name-missing' })
  return living.some((key) => key.name === name) ? refuse({ why: 'name-taken' }) : office
}

export function mayRevokeKey(actor: Actor, { revokedAt }: { revokedAt: Date | null }): Verdict<KeyRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return revokedAt ? refuse({ why: 'revoked-already' }) : office
}
