// What the office does with accounts: give them out in one go, print a new slip, close one.
import { hashPassword } from 'better-auth/crypto'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { newCode } from '#kernel/code.ts'
import type { Id } from '#kernel/ids.ts'
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

  const those = waiting(holders)
  const secrets = await Promise.all(those.map(() => newSecret(context))) // hashed on other threads, before anything is written
  const slips: Slip[] = []
  for (const [index, holder] of those.entries()) {
    const secret = secrets[index]
    if (!secret) continue
    const username = await freeUsername(context, holder.name)
    const id = await insertAccount(context, { ...secret, person: holder.person, username })
    await record(context, 'account.opened', id, { person: holder.person, username })
    slips.push(slipOf(holder, username, secret.code))
  }
  return { ...verdict, slips }
}

/** Forgotten password, lost slip, closed account: a new code, and whatever was valid before is not. */
export async function renewSlips(context: Context, people: Id<'person'>[]): Promise<Printed | Refused<RenewRefusal>> {
  await holdAccounts(context)
  const actor = await getActor(context)
  const slips: Slip[] = []
  for (const person of people) {
    const holder = await getHolder(context, person)
    const verdict = mayRenew(actor, holder)
    if (!verdict.allowed) return verdict

    const { code, ...secret } = await newSecret(context)
    const username = holder.account?.username ?? (await freeUsername(context, holder.name))
    const id = holder.account?.id ?? (await insertAccount(context, { ...secret, person, username }))
    if (holder.account) await markRenewed(context, id, secret)
    await record(context, holder.account ? 'account.renewed' : 'account.opened', id, { person, username })
    slips.push(slipOf(holder, username, code))
  }
  return { allowed: true, slips }
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

async function newSecret({ now }: Context): Promise<Secret & { code: string }> {
  const code = newCode()
  return { code, hash: await hashPassword(code), codeEndsAt: new Date(now.getTime() + codeDays * 86_400_000) }
}

async function freeUsername(context: Context, name: string): Promise<string> {
  const names = usernamesFor(name)
  for (;;) {
    const { value } = names.next()
    if (!(await isTaken(context, value))) return value
  }
}

const slipOf = ({ name, posts }: Holder, username: string, code: string): Slip => ({
  name,
  unitName: posts[0]?.unitName ?? '',
  title: posts[0]?.title ?? '',
  username,
  code,
})
