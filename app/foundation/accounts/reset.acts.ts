// What the office does for somebody who has lost a phone or a key. Its owner is told at the next page that is opened.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getHolder } from './account.reads.ts'
import { getProtection } from './protection.reads.ts'
import { mayReset, type ResetRefusal } from './protection.rules.ts'
import { giveNotice, markSecondFactorRemoved, removePasskeyRows } from './protection.writes.ts'

export async function resetSecondFactor(context: Context, person: Id<'person'>): Promise<Verdict<ResetRefusal>> {
  const holder = await getHolder(context, person)
  const protection = holder.account && (await getProtection(context, holder.account.id))
  const verdict = mayReset(await getActor(context), holder, protection?.secondFactor ?? false)
  if (verdict.allowed && protection) {
    await markSecondFactorRemoved(context, protection.id)
    await giveNotice(context, protection.id)
    await record(context, 'account.second-factor-reset', protection.id, { person })
  }
  return verdict
}

export async function resetPasskeys(context: Context, person: Id<'person'>): Promise<Verdict<ResetRefusal>> {
  const holder = await getHolder(context, person)
  const protection = holder.account && (await getProtection(context, holder.account.id))
  const verdict = mayReset(await getActor(context), holder, (protection?.passkeys ?? 0) > 0)
  if (verdict.allowed && protection) {
    const count = await removePasskeyRows(context, protection.id)
    await giveNotice(context, protection.id)
    await record(context, 'account.passkeys-reset', protection.id, { person, count })
  }
  return verdict
}
