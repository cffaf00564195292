// Passwords that people choose themselves.
import { hashPassword } from 'better-auth/crypto'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getOwnAccount } from './account.reads.ts'
import { mayChoose, type PasswordRefusal } from './account.rules.ts'
import { insertAccount, markActivated } from './account.writes.ts'

/** Whoever came in by the old password is out; the page lets its owner in again by the new one. */
export async function choosePassword(context: Context, password: string): Promise<Verdict<PasswordRefusal>> {
  const account = await getOwnAccount(context)
  const verdict = mayChoose(password, account.username)
  if (verdict.allowed) {
    await markActivated(context, account.id, await hashPassword(password))
    await record(context, account.activatedAt ? 'account.password-changed' : 'account.activated', account.id)
  }
  return verdict
}

/** An account with a password from the start: for the founder, and for the cast of the demonstration. */
export async function giveAccount(
  context: Context,
  { person, username, password }: { person: Id<'person'>; username: string; password: string },
): Promise<void> {
  const id = await insertAccount(context, { person, username, hash: await hashPassword(password), codeEndsAt: null })
  await record(context, 'account.opened', id, { person, username })
}
