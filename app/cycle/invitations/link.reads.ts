// The personal link of a guest, and the texts that carry it.

import type { Ceremony } from '#cycle/ceremonies/ceremony.ts'
import { writtenHour } from '#cycle/ceremonies/clock.ts'
import type { Context } from '#db/context.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { writtenWithWeekday } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Guest } from './guest.ts'
import { hashOfToken, tokensOf } from './token.reads.ts'

/** `where` makes an address of the committee and the key. Null where another server gave the key, or none is given yet. */
export async function linksOf(
  context: Context,
  where: (tenant: Id<'tenant'>, key: string) => string,
): Promise<(guest: Guest, kept: string | null) => string | null> {
  const tokenFor = await tokensOf(context)
  return (guest, kept) => {
    const token = tokenFor(guest)
    return guest.number !== null && kept === hashOfToken(token) ? where(context.tenant, token) : null
  }
}

/** The hashes of all links of a ceremony, by guest. */
export async function listTokenHashes({ db, tenant }: Context, ceremony: Id<'ceremony'>) {
  const rows = await db
    .selectFrom('guest')
    .select(['id', 'token_hash as hash'])
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .execute()
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

/** What an invitation says besides the guest's own name. */
export async function saidToGuests(context: Context, { name, day, beginsAt, place }: Ceremony) {
  const { name: committee } = await getCommittee(context)
  const when = day && beginsAt ? `${writtenHour(beginsAt)}, ${writtenWithWeekday(day, context)}` : ''
  return { committee, ceremony: name, when, place: place ?? '' }
}
