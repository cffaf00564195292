// Passwords that people choose themselves.

import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { commonPasswords } from '#kernel/common-passwords.ts'
import type { Id } from '#kernel/ids.ts'
import { hashPassword } from '#kernel/password-hash.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getOwnAccount } from './account.reads.ts'
import { insertAccount, markActivated } from './account.writes.ts'
import { mayChoose, type PasswordRefusal } from './password.rules.ts'
import { getOwnProtection } from './protection.reads.ts'

/** Whoever came in by the old password is out; the page lets its owner in again by the new one. */
export async function choosePassword(context: Context, password: string): Promise<Verdict<PasswordRefusal>> {
  const account = await getOwnAccount(context)
  const [actor, committee] = [await getVisitor(context), await getCommittee(context)]
  const { secondFactor } = await getOwnProtection(context)
  const names = [actor.name, committee.name, ...actor.posts.map(({ unitName }) => unitName)]
  const facts = { username: account.username, names, common: await commonPasswords(), secondFactor }
  const verdict = mayChoose(password, facts)
  if (verdict.allowed) {
    await markActivated(context, account.id, await hashPassword(password))
    await record(context, account.activatedAt ? 'account.password-changed' : 'account.activated', account.id)
  }
  return verdict
}

/** An account with a password from the start: for the founder, and for the cast of the demonstration. False where the name is taken. */
export async function giveAccount(
  context: Context,
  { person, username, password }: { person: Id<'person'>; username: string; password: string },
): Promise<boolean> {
  const id = await insertAccount(context, { person, username, hash: await hashPassword(password), codeEndsAt: null })
  if (id) await record(context, 'account.opened', id, { person, username })
  return id !== null
}
