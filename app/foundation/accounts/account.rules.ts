// Who gets an account, a new slip, an end of it, and which passwords will do. Pure: no clock, no database, no request.
import type { NotOffice } from '#foundation/organisation/unit.rules.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { typedCode } from '#kernel/code.ts'
import { fold } from '#kernel/fold.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Account, AccountState, Holder } from './account.ts'

export type OpenRefusal = NotOffice | { why: 'nobody-waits' }
export type RenewRefusal = NotOffice | { why: 'no-post' } | { why: 'is-yourself' }
export type CloseRefusal = NotOffice | { why: 'no-account' } | { why: 'already-closed' } | { why: 'is-yourself' }
export type PasswordRefusal =
  | { why: 'too-short' }
  | { why: 'too-long' }
  | { why: 'like-the-username' }
  | { why: 'easily-guessed' }
  | { why: 'like-a-code' }

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

const guessedFirst = ['password', 'matkhau', 'iloveyou', 'qwertyui', 'abcdefgh', 'abcd1234', 'vietnam', 'thidua']

/** After NIST SP 800-63B: length counts, no rules about kinds of letters; what is guessed first will not do. */
export function mayChoose(password: string, username: string): Verdict<PasswordRefusal> {
  const bare = fold(password)
  if ([...password].length < 8) return refuse({ why: 'too-short' })
  if (password.length > 128) return refuse({ why: 'too-long' })
  if (bare.replace(/\d+$/, '') === username || bare === username) return refuse({ why: 'like-the-username' })
  if (typedCode(password)) return refuse({ why: 'like-a-code' }) // it would be read as one when logging in
  const guessed = isRun(bare) || guessedFirst.some((word) => bare.replace(/[\d\W_]+$/, '') === word)
  return guessed ? refuse({ why: 'easily-guessed' }) : allow
}

/** One letter again and again, or letters and figures in their own order: 11111111, 12345678, 87654321, abcdefgh. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index))
  const figures = steps.map((step) => (step === -9 ? 1 : step === 9 ? -1 : step)) // after 9 comes 0
  return [0, 1, -1].some((step) => figures.every((one) => one === step))
}
