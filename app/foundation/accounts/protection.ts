// How an account is protected besides its password.
import type { Id } from '#kernel/ids.ts'

export type Protection = {
  id: Id<'account'>
  secondFactor: boolean
  recoveryCodes: number // left
  passkeys: number
  singleSignOn: boolean
  noticeSince: Date | null // the office has taken something away, and its owner has not read of it yet
}

export type Passkey = { id: Id<'passkey'>; name: string; addedAt: Date }

/** Where somebody is logged in. `browser` is what the browser says of itself. */
export type Session = { id: Id<'session'>; since: Date; seenAt: Date; browser: string }

/** Words of the journal that tell an owner what the office did; only these are read out. */
export const resets = ['account.second-factor-reset', 'account.passkeys-reset'] as const
