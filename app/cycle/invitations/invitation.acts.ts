// What the office does with the list of guests: correct it, issue it, remind, withdraw, renew a link.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { holdCeremony } from '#cycle/ceremonies/held-ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { insertMessages } from './answer.writes.ts'
import { listGuests, listInvitees } from './guest.reads.ts'
import { insertGuest, insertIssued, type NewGuest } from './guest.writes.ts'
import { isWaitedFor } from './guest-list.rules.ts'
import {
  type AddRefusal,
  type IssueRefusal,
  mayAddGuest,
  mayIssue,
  mayRemind,
  type RemindRefusal,
} from './invitation.rules.ts'

/** The classes are resolved today and frozen, once; whoever is added later gets the next number. */
export async function issueInvitations(context: Context, campaign: Id<'campaign'>): Promise<Verdict<IssueRefusal>> {
  const held = await holdCeremony(context, campaign)
  const ceremony = await getCeremony(context, campaign)
  const guests = await listGuests(context, held.id)
  const isFrozen = guests.some(({ number }) => number !== null)
  const invitees = isFrozen ? [] : await listInvitees(context, ceremony, guests)
  const byHand = guests.filter(({ number, withdrawnAt }) => number === null && withdrawnAt === null)
  const verdict = mayIssue(await getActor(context), held, invitees.length + byHand.length)
  if (verdict.allowed) {
    const ids = await insertIssued(context, held.id, { invitees, guests })
    await record(context, 'invitation.issued', held.id, { guests: ids.length })
  }

  return verdict
}

export async function addGuest(
  context: Context,
  campaign: Id<'campaign'>,
  guest: NewGuest,
): Promise<Verdict<AddRefusal>> {
  const held = await holdCeremony(context, campaign)
  const verdict = mayAddGuest(await getActor(context), held, guest, await listGuests(context, held.id))
  if (verdict.allowed) {
    const id = await insertGuest(context, held.id, guest)
    await record(context, 'guest.added', id, { name: guest.name, title: guest.title, unit: guest.unitName })
  }

  return verdict
}

/** Whoever has answered hears nothing. */
export async function remindGuests(context: Context, campaign: Id<'campaign'>): Promise<Verdict<RemindRefusal>> {
  const held = await holdCeremony(context, campaign)
  const waited = (await listGuests(context, held.id)).filter(isWaitedFor)
  const verdict = mayRemind(await getActor(context), held, waited.length)
  if (verdict.allowed) {
    await insertMessages(
      context,
      waited.map(({ id }) => id),
      { kind: 'reminder' },
    )
    await record(context, 'invitation.reminded', held.id, { guests: waited.length })
  }

  return verdict
}
