// What a supervisor notes without a code: who is there, by name or as a whole delegation; and who is excused.
import { selectCeremonies } from '#cycle/ceremonies/ceremony.reads.ts'
import { getGuest } from '#cycle/invitations/guest.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { arrivalsOf } from './arrival.rules.ts'
import { type DoorRefusal, type ExcuseRefusal, mayExcuse, mayLetIn } from './check-in.rules.ts'
import { takeEntries } from './door.acts.ts'
import { findOwnRole, listEntries } from './door.reads.ts'
import { putAbsence } from './door.writes.ts'

/** Entries of an office's own screen carry this in place of a device. */
const screen = 'WEB'

/** Whoever has come in already is not noted again. */
export async function letInByName(
  context: Context,
  id: Id<'ceremony'>,
  guests: Id<'guest'>[],
): Promise<Verdict<DoorRefusal>> {
  const ceremony = await selectCeremonies(context).where('id', '=', id).executeTakeFirstOrThrow(missing)
  const how = guests.length > 1 ? 'delegation' : 'name'
  const verdict = mayLetIn(await getActor(context), await findOwnRole(context, id), { ...ceremony, how })
  if (verdict.allowed) {
    const there = arrivalsOf(await listEntries(context, id))
    const fresh = guests.filter((guest) => !there.has(guest))
    const sent = fresh.map(
      (guest) => ({ id: newId<'check_in'>(), guest, at: context.now, device: screen, how }) as const,
    )
    await takeEntries(context, id, { sent, deviceNow: context.now })
  }

  return verdict
}

export async function excuseGuest(context: Context, id: Id<'guest'>, reason: string): Promise<Verdict<ExcuseRefusal>> {
  const guest = await getGuest(context, id)
  const ceremony = await selectCeremonies(context).where('id', '=', guest.ceremony).executeTakeFirstOrThrow(missing)
  const role = await findOwnRole(context, guest.ceremony)
  const verdict = mayExcuse(await getActor(context), role, ceremony, reason)
  if (verdict.allowed) {
    await putAbsence(context, id, reason)
    await record(context, 'guest.excused', id, { reason })
  }

  return verdict
}
