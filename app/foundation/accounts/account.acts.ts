// What the office does with accounts: give them out in one go, print a new slip, close one.

import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { newCode } from '#kernel/code.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { hashPassword } from '#kernel/password-hash.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { getHolder, isTaken, listHolders } from './account.reads.ts'
import {
  type CloseRefusal,
  mayClose,
  mayOpen,
  mayRenew,
  type OpenRefusal,
  type RenewRefusal,
  waiting,
} from './account.rules.ts'
import { codeDays, type Holder, type Slip } from './account.ts'
import { holdAccounts, insertAccount, markClosed, markRenewed, type Secret } from './account.writes.ts'
import { usernamesFor } from './username.rules.ts'

/** The slips with their codes, which exist nowhere else. */
export type Printed = Allowed & { slips: Slip[] }

/** An account for everybody who holds a post today and has none. */
export async function openAccounts(context: Context): Promise<Printed | Refused<OpenRefusal>> {
  await holdAccounts(context)
  const holders = await listHolders(context)
  const verdict = mayOpen(await getActor(context), holders)
  if (!verdict.allowed) return verdict

  return { allowed: true, slips: await giveSlips(context, waiting(holders)) }
}

/** Forgotten password, lost slip, closed account: a new code, and whatever was valid before is not. */
export async function renewSlips(context: Context, people: Id<'person'>[]): Promise<Printed | Refused<RenewRefusal>> {
  await holdAccounts(context)
  const actor = await getActor(context)
  const holders = (await listHolders(context)).filter(({ person }) => people.includes(person))
  if (holders.length < people.length) throw missing()
  for (const holder of holders) {
    const verdict = mayRenew(actor, holder)
    if (!verdict.allowed) return verdict
  }

  return { allowed: true, slips: await giveSlips(context, holders) }
}

export async function closeAccount(context: Context, person: Id<'person'>): Promise<Verdict<CloseRefusal>> {
  await holdAccounts(context)
  const holder = await getHolder(context, person)
  const verdict = mayClose(await getActor(context), holder)
  if (verdict.allowed && holder.account) {
    await markClosed(context, holder.account.id)
    await record(context, 'account.closed', holder.account.id, { person, username: holder.account.username })
  }
  return verdict
}

type NewSecret = Secret & { code: string }

async function giveSlips(context: Context, holders: Holder[]): Promise<Slip[]> {
  const secrets = holders.map(async (holder) => ({ holder, secret: await newSecret(context) }))
  const slips: Slip[] = []
  // All are hashed on other threads before the first is written.
  for (const { holder, secret } of await Promise.all(secrets)) slips.push(await giveSlip(context, holder, secret))
  return slips
}

/** Opens the account where there is none, and else renews it. */
async function giveSlip(context: Context, holder: Holder, { code, ...secret }: NewSecret): Promise<Slip> {
  const { person, account } = holder
  if (account) await markRenewed(context, account.id, secret)
  const { id, username } = account ?? (await openFree(context, holder, secret))
  await record(context, account ? 'account.renewed' : 'account.opened', id, { person, username })
  return slipOf(holder, username, code)
}

/** By the first of the person's user names that nobody has, and that nobody takes in this moment. */
async function openFree(context: Context, { person, name }: Holder, secret: Secret) {
  const names = usernamesFor(name)
  for (;;) {
    const { value: username } = names.next()
    const id = (await isTaken(context, username)) ? null : await insertAccount(context, { ...secret, person, username })
    if (id) return { id, username }
  }
}

async function newSecret({ now }: Context): Promise<NewSecret> {
  const code = newCode()
  return { code, hash: await hashPassword(code), codeEndsAt: new Date(now.getTime() + codeDays * 86_400_000) }
}

const slipOf = ({ name, posts }: Holder, username: string, code: string): Slip => ({
  name,
  unitName: posts[0]?.unitName ?? '',
  title: posts[0]?.title ?? '',
  username,
  code,
})
