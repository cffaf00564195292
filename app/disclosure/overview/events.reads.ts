// Asking for the ceremonies in which somebody has a part: an invitation to answer, a door to stand at.

import { selectGuests } from '#cycle/invitations/guest.reads.ts'
import type { GuestStanding } from '#cycle/invitations/guest.ts'
import { standingOf } from '#cycle/invitations/guest-list.rules.ts'
import { tokensOf } from '#cycle/invitations/token.reads.ts'
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'

type OwnEvent = { name: string; day: Day | null; beginsAt: string | null; place: string | null }
export type OwnInvitation = OwnEvent & { key: string; standing: GuestStanding }
export type OwnDoor = OwnEvent & { ceremony: Id<'ceremony'> }

/** To ceremonies that are to come. */
export async function listOwnInvitations(context: Context): Promise<OwnInvitation[]> {
  const { actor, today, db, tenant } = context
  const guests = await selectGuests(context)
    .where('guest.person_id', '=', actor)
    .where('guest.number', 'is not', null)
    .where('guest.withdrawn_at', 'is', null)
    .execute()
  if (guests.length === 0) return []
  const tokenFor = await tokensOf(context)
  const ceremonies = await db
    .selectFrom('ceremony')
    .select(['id', 'name', 'day', 'begins_at as beginsAt', 'place'])
    .where('tenant_id', '=', tenant)
    .where('status', '=', 'confirmed')
    .where('day', '>=', today)
    .execute()
  return guests.flatMap((guest) => {
    const event = ceremonies.find(({ id }) => id === guest.ceremony)
    const answer = guest.answer ? { answer: guest.answer, outcome: guest.outcome } : null
    return event ? [{ ...event, key: tokenFor(guest), standing: standingOf({ ...guest, answer }) }] : []
  })
}

/** Where the office has named whoever asks, from the day of naming until the ceremony was held. */
export const listOwnDoors = ({ db, tenant, actor }: Context): Promise<OwnDoor[]> =>
  db
    .selectFrom('ceremony_steward as steward')
    .innerJoin('ceremony', (join) =>
      join.onRef('ceremony.tenant_id', '=', 'steward.tenant_id').onRef('ceremony.id', '=', 'steward.ceremony_id'),
    )
    .select(['ceremony.id as ceremony', 'ceremony.name', 'ceremony.day', 'ceremony.begins_at as beginsAt'])
    .select('ceremony.place')
    .where('steward.tenant_id', '=', tenant)
    .where('steward.person_id', '=', actor)
    .where('ceremony.status', '=', 'confirmed')
    .execute()
