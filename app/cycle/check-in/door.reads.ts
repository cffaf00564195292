// Asking what a device at the door needs, and what all devices have said.
import { selectCeremonies } from '#cycle/ceremonies/ceremony.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import { isExpected } from '#cycle/invitations/guest-list.rules.ts'
import { listTokenHashes } from '#cycle/invitations/link.reads.ts'
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { roleOf } from './check-in.rules.ts'
import type { DoorList, Entry, Expected, StewardRole } from './check-in.ts'

/** What the office has given to whoever asks. */
export async function findOwnRole(
  { db, tenant, actor }: Context,
  ceremony: Id<'ceremony'>,
): Promise<StewardRole | null> {
  const row = await db
    .selectFrom('ceremony_steward')
    .select('role')
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .where('person_id', '=', actor)
    .executeTakeFirst()
  return row?.role ?? null
}

export const listStewards = ({ db, tenant }: Context, ceremony: Id<'ceremony'>) =>
  db
    .selectFrom('ceremony_steward as steward')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'steward.tenant_id').onRef('person.id', '=', 'steward.person_id'),
    )
    .select(['person.id as person', 'person.name', 'steward.role'])
    .where('steward.tenant_id', '=', tenant)
    .where('steward.ceremony_id', '=', ceremony)
    .orderBy('person.name')
    .execute()

export async function listEntries({ db, tenant }: Context, ceremony: Id<'ceremony'>): Promise<Entry[]> {
  const rows = await db
    .selectFrom('check_in')
    .select(['id', 'guest_id as guest', 'at', 'device', 'how'])
    .where('tenant_id', '=', tenant)
    .where('ceremony_id', '=', ceremony)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** The reasons of those who were excused on the day, by guest. */
export async function listAbsences({ db, tenant }: Context, ceremony: Id<'ceremony'>): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('absence')
    .innerJoin('guest', (join) =>
      join.onRef('guest.tenant_id', '=', 'absence.tenant_id').onRef('guest.id', '=', 'absence.guest_id'),
    )
    .select(['absence.guest_id as guest', 'absence.reason'])
    .where('absence.tenant_id', '=', tenant)
    .where('guest.ceremony_id', '=', ceremony)
    .execute()
  return new Map(rows.map(({ guest, reason }) => [guest, reason]))
}

/** Everybody with a number who is still invited; an agreed substitute stands beside the guest. */
export async function getDoorList(context: Context, id: Id<'ceremony'>): Promise<DoorList> {
  const ceremony = await selectCeremonies(context).where('id', '=', id).executeTakeFirstOrThrow(missing)
  const guests = await listGuests(context, id)
  const hashes = await listTokenHashes(context, id)
  const role = roleOf(await getActor(context), await findOwnRole(context, id)) ?? 'steward'
  return {
    ...{ ceremony: ceremony.name, day: ceremony.day ?? context.today, role },
    guests: guests.flatMap((guest): Expected[] => {
      const { id, number, name, unitName: unit, seat, withdrawnAt, answer } = guest
      const hash = hashes.get(id)
      if (number === null || !hash || withdrawnAt) return []
      const other = answer?.outcome === 'approved' && answer.substituteName
      const expected = isExpected(guest)
      return [{ id, hash, number, name: other ? `${other} (thay ${name})` : name, unit, seat, expected }]
    }),
    entries: await listEntries(context, id),
  }
}
