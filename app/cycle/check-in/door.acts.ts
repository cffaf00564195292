// What is done at the door: devices hand in what they saw, as often as they like; the office names who stands there.
import { getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { type CeremonyRefusal, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import { holdCeremony } from '#cycle/ceremonies/held-ceremony.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import type { Context } from '#db/context.ts'
import { recordAll } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { mayLetIn, mayStandAtDoor } from './check-in.rules.ts'
import type { StewardRole, Synchronised } from './check-in.ts'
import { findOwnRole, listEntries } from './door.reads.ts'
import { insertEntries, putSteward, removeSteward } from './door.writes.ts'
import type { Sent } from './sent.ts'

/**
 * Takes what a device saw. `deviceNow` is its clock at the moment of sending: by as much as it is wrong, its moments are put
 * right, so that the first through two doors is the first. What may not be taken is answered entry by entry.
 */
export async function takeEntries(
  context: Context,
  id: Id<'ceremony'>,
  { sent, deviceNow }: { sent: Sent[]; deviceNow: Date },
): Promise<Synchronised> {
  const ceremony = await getCeremonyBy(context, id)
  const actor = await getActor(context)
  const role = await findOwnRole(context, id)
  if (!mayStandAtDoor(actor, role, ceremony).allowed) throw forbidden()

  const guests = new Map((await listGuests(context, id)).map((guest) => [guest.id, guest]))
  const late = context.now.getTime() - deviceNow.getTime()
  const judged = sent.map((entry) => {
    const verdict = mayLetIn(actor, role, { ...ceremony, how: entry.how })
    const why = verdict.allowed ? (guests.has(entry.guest) ? null : 'unknown') : verdict.refusal.why
    return { entry, why }
  })
  const good = judged.flatMap(({ entry, why }) =>
    why === null ? [{ ...entry, deviceAt: entry.at, at: new Date(entry.at.getTime() + late) }] : [],
  )
  const fresh = new Set(await insertEntries(context, id, good))
  await recordAll(
    context,
    good
      .filter((entry) => fresh.has(entry.id))
      .map(({ guest, at, device, how }) => ({ word: 'guest.let-in', subject: guest, payload: { at, device, how } })),
  )
  return {
    entries: await listEntries(context, id),
    taken: good.map((entry) => entry.id),
    refused: judged.flatMap(({ entry, why }) => (why === null ? [] : [{ id: entry.id, why }])),
  }
}

/** `role` is null to take it back. */
export async function nameSteward(
  context: Context,
  campaign: Id<'campaign'>,
  { person, role }: { person: Id<'person'>; role: StewardRole | null },
): Promise<Verdict<CeremonyRefusal>> {
  const held = await holdCeremony(context, campaign)
  const verdict = mayPrepare(await getActor(context), held)
  if (verdict.allowed) {
    if (role) await putSteward(context, held.id, { person, role })
    else await removeSteward(context, held.id, person)
    const word = role ? 'steward.named' : 'steward.removed'
    await recordAll(context, [{ word, subject: held.id, payload: { person, role } }])
  }

  return verdict
}
