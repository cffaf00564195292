// A person's account: a user name, and how its owner came in.
import type { Id } from '#kernel/ids.ts'

export type Account = {
  id: Id<'account'>
  person: Id<'person'>
  username: string
  slipAt: Date // when the newest slip was made
  activatedAt: Date | null // when a password was chosen; none since the newest slip where null
  closedAt: Date | null
  signedOnAt: Date | null // when it was tied to the single sign-on
}

/** slip: a slip is out and its code not yet used · active: its owner has chosen a password */
export type AccountState = 'none' | 'slip' | 'active' | 'closed'

/** A person with the posts held today or stood in for, and the account if there is one. */
export type Holder = {
  person: Id<'person'>
  name: string
  posts: { unitName: string; title: string; insteadOf?: string }[]
  account: Account | null
}

/** How long the code on a slip is good for. */
export const codeDays = 30

/** What is printed for one person. The code exists here and nowhere else. */
export type Slip = { name: string; unitName: string; title: string; username: string; code: string }

/** What a one-time link for the founding of a committee is worth. */
export type FoundingState = 'open' | 'used' | 'ended'
