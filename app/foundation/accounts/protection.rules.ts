// Who may add, remove or reset what protects an account, and who must have it. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { isLeader, isOffice, mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Holder } from './account.ts'
import { leastLetters } from './password.rules.ts'
import type { Protection } from './protection.ts'

export type AddFactorRefusal = { why: 'factor-on-already' }
export type RemoveFactorRefusal =
  | { why: 'factor-off-already' }
  | { why: 'factor-required' }
  | { why: 'password-short-alone'; least: number }
export type CodesRefusal = { why: 'factor-off-already' }
export type AddPasskeyRefusal = { why: 'name-missing' } | { why: 'too-many-passkeys' }
export type RemovePasskeyRefusal = { why: 'passkey-gone' }
export type ResetRefusal = NotOffice | { why: 'is-yourself' } | { why: 'no-account' } | { why: 'nothing-to-reset' }

/** The office and those who lead can change what concerns everybody: of them a committee may ask for more than a password. */
export const mustHaveSecondFactor = (actor: Actor, required: boolean): boolean =>
  required && (isOffice(actor) || isLeader(actor))

export const mayAddSecondFactor = ({ secondFactor }: Protection): Verdict<AddFactorRefusal> =>
  secondFactor ? refuse({ why: 'factor-on-already' }) : allow

/** `password` is the present one, where it has been typed: what was long enough beside a second factor may not be alone. */
export function mayRemoveSecondFactor(
  actor: Actor,
  { secondFactor }: Protection,
  { required, password }: { required: boolean; password?: string },
): Verdict<RemoveFactorRefusal> {
  if (!secondFactor) return refuse({ why: 'factor-off-already' })
  if (mustHaveSecondFactor(actor, required)) return refuse({ why: 'factor-required' })
  const short = password !== undefined && [...password].length < leastLetters.alone
  return short ? refuse({ why: 'password-short-alone', least: leastLetters.alone }) : allow
}

export const mayRenewCodes = ({ secondFactor }: Protection): Verdict<CodesRefusal> =>
  secondFactor ? allow : refuse({ why: 'factor-off-already' })

export const mostPasskeys = 10

export function mayAddPasskey(name: string, { passkeys }: Protection): Verdict<AddPasskeyRefusal> {
  if (name === '') return refuse({ why: 'name-missing' })
  return passkeys >= mostPasskeys ? refuse({ why: 'too-many-passkeys' }) : allow
}

/** One's own is removed with one's own password, on one's own page. */
export function mayReset(actor: Actor, holder: Holder, has: boolean): Verdict<ResetRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (!holder.account) return refuse({ why: 'no-account' })
  if (holder.person === actor.id) return refuse({ why: 'is-yourself' })
  return has ? allow : refuse({ why: 'nothing-to-reset' })
}
