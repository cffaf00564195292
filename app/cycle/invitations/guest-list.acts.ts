// Corrections of the list by hand before it is issued, and of a single guest after it.

import { getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { type CeremonyRefusal, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import { holdCeremony } from '#cycle/ceremonies/held-ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import type { Meaning } from './guest.ts'
import { holdGuest, markRenewed, markWithdrawn, putStrike, removeStrike, setMeaning } from './guest.writes.ts'
import { mayWithdraw, type WithdrawRefusal } from './invitation.rules.ts'

/** Somebody whom a class means and who is not to be invited, or is after all. */
export async function strikeInvitee(
  context: Context,
  campaign: Id<'campaign'>,
  { person, back }: { person: Id<'person'>; back: boolean },
): Promise<Verdict<CeremonyRefusal>> {
  const held = await holdCeremony(context, campaign)
  const verdict = mayPrepare(await getActor(context), held)
  if (verdict.allowed) {
    await (back ? removeStrike : putStrike)(context, held.id, person)
    await record(context, back ? 'guest.put-back' : 'guest.struck', held.id, { person })
  }

  return verdict
}

/** Which posts the words of a class mean. */
export async function correctClass(
  context: Context,
  campaign: Id<'campaign'>,
  { id, meaning }: { id: Id<'guest_class'>; meaning: Meaning },
): Promise<Verdict<CeremonyRefusal>> {
  const held = await holdCeremony(context, campaign)
  const verdict = mayPrepare(await getActor(context), held)
  if (verdict.allowed) {
    await setMeaning(context, id, meaning)
    await record(context, 'guest-class.corrected', id, meaning)
  }

  return verdict
}

/** The number stays used; the link says that the invitation no longer holds. */
export async function withdrawGuest(
  context: Context,
  id: Id<'guest'>,
  reason: string,
): Promise<Verdict<WithdrawRefusal>> {
  const { guest, held } = await heldWith(context, id)
  const verdict = mayWithdraw(await getActor(context), held, guest, reason)
  if (verdict.allowed) {
    await markWithdrawn(context, id, reason)
    await record(context, 'guest.withdrawn', id, { reason })
  }

  return verdict
}

/** A link that fell into wrong hands is worth nothing any more; the number stays. */
export async function renewLink(context: Context, id: Id<'guest'>): Promise<Verdict<WithdrawRefusal>> {
  const { guest, held } = await heldWith(context, id)
  const verdict = mayWithdraw(await getActor(context), held, guest, null)
  if (verdict.allowed && guest.number !== null) {
    await markRenewed(context, guest)
    await record(context, 'invitation.renewed', id)
  }

  return verdict
}

export async function heldWith(context: Context, id: Id<'guest'>) {
  const guest = await holdGuest(context, id)
  const { campaign } = await getCeremonyBy(context, guest.ceremony)
  return { guest, held: await holdCeremony(context, campaign) }
}
