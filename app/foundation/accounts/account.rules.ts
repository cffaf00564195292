// Who gets an account, a new slip, and an end of it. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Account, AccountState, Holder } from './account.ts'

export type OpenRefusal = NotOffice | { why: 'nobody-waits' }
export type RenewRefusal = NotOffice | { why: 'no-post' } | { why: 'is-yourself' }
export type CloseRefusal = NotOffice | { why: 'no-account' } | { why: 'already-closed' } | { why: 'is-yourself' }
export function stateOf(account: Account | null): AccountState {
  if (!account) return 'none'
  if (account.closedAt) return 'closed'
  return account.activatedAt ? 'active' : 'slip'
}

/** Those who hold a post and never had an account; a closed one comes back only by a new slip. */
export const waiting = (holders: Holder[]): Holder[] =>
  holders.filter((holder) => holder.posts.length > 0 && !holder.account)

export function mayOpen(actor: Actor, holders: Holder[]): Verdict<OpenRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  return waiting(holders).length > 0 ? allow : refuse({ why: 'nobody-waits' })
}

/** One's own password is changed, not replaced by a slip that would end one's own session. */
export function mayRenew(actor: Actor, holder: Holder): Verdict<RenewRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (holder.posts.length === 0) return refuse({ why: 'no-post' })
  return holder.person === actor.id ? refuse({ why: 'is-yourself' }) : allow
}

export function mayClose(actor: Actor, holder: Holder): Verdict<CloseRefusal> {
  const office = mayRunOffice(actor)
  if (!office.allowed) return office
  if (!holder.account) return refuse({ why: 'no-account' })
  if (holder.account.closedAt) return refuse({ why: 'already-closed' })
  return holder.person === actor.id ? refuse({ why: 'is-yourself' }) : allow
}
