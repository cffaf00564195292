// Giving seats: the whole hall at once, or one by one.
import type { CeremonyState } from '#cycle/ceremonies/ceremony.rules.ts'
import { holdCeremony } from '#cycle/ceremonies/held-ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { listGuests } from './guest.reads.ts'
import { type Hall, maySeat, type SeatRefusal, seated } from './seat.rules.ts'
import { setSeats } from './seat.writes.ts'

/** Overwrites what was given before. */
export async function seatAll(context: Context, campaign: Id<'campaign'>, hall: Hall): Promise<Verdict<SeatRefusal>> {
  const held = await holdCeremony(context, campaign)
  const { rows, perRow } = hall
  if (![rows, perRow].every((count) => Number.isInteger(count) && count >= 1 && count <= 200))
    return refuse({ why: 'hall-odd' })
  return give(context, held, seated(await listGuests(context, held.id), hall))
}

/** An empty text takes a seat away. */
export async function seatSome(
  context: Context,
  campaign: Id<'campaign'>,
  wished: Map<string, string>,
): Promise<Verdict<SeatRefusal>> {
  const held = await holdCeremony(context, campaign)
  const guests = await listGuests(context, held.id)
  return give(context, held, new Map(guests.map(({ id, seat }) => [id, wished.get(id) ?? seat ?? ''])))
}

async function give(
  context: Context,
  held: CeremonyState & { id: Id<'ceremony'> },
  seats: Map<Id<'guest'>, string>,
): Promise<Verdict<SeatRefusal>> {
  const verdict = maySeat(await getActor(context), held, seats.values())
  if (verdict.allowed) {
    await setSeats(context, held.id, seats)
    await record(context, 'guest.seated', held.id, { guests: seats.size })
  }

  return verdict
}
