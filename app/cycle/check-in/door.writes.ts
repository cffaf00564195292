// The tables of the door.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { EntryKind, StewardRole } from './check-in.ts'

export type NewEntry = {
  id: Id<'check_in'>
  guest: Id<'guest'>
  at: Date
  deviceAt: Date
  device: string
  how: EntryKind
}

/** What is known by its id already stays as it was first sent. The ids that are new. */
export async function insertEntries(
  { db, tenant, actor, now }: Context,
  ceremony: Id<'ceremony'>,
  entries: NewEntry[],
): Promise<string[]> {
  if (entries.length === 0) return []
  const shared = { tenant_id: tenant, ceremony_id: ceremony, steward_id: actor, received_at: now }
  const rows = entries.map(({ guest, deviceAt, ...entry }) => ({
    ...{ ...shared, ...entry, guest_id: guest, device_at: deviceAt },
  }))
  const insert = db.insertInto('check_in').values(rows)
  const fresh = insert.onConflict((same) => same.columns(['tenant_id', 'id']).doNothing()).returning('id')
  return (await fresh.execute()).map(({ id }) => id)
}

export async function putSteward(
  { db, tenant, actor, now }: Context,
  ceremony: Id<'ceremony'>,
  { person, role }: { person: Id<'person'>; role: StewardRole },
): Promise<void> {
  const row = { tenant_id: tenant, ceremony_id: ceremony, person_id: person, role, named_by: actor, named_at: now }
  const same = ['tenant_id', 'ceremony_id', 'person_id'] as const
  const insert = db.insertInto('ceremony_steward').values(row)
  await insert
    .onConflict((known) => known.columns(same).doUpdateSet({ role, named_by: actor, named_at: now }))
    .execute()
}

export async function removeSteward({ db, tenant }: Context, ceremony: Id<'ceremony'>, person: Id<'person'>) {
  const steward = db.deleteFrom('ceremony_steward').where('tenant_id', '=', tenant)
  await steward.where('ceremony_id', '=', ceremony).where('person_id', '=', person).execute()
}

export async function putAbsence({ db, tenant, actor, now }: Context, guest: Id<'guest'>, reason: string) {
  const row = { tenant_id: tenant, guest_id: guest, reason, noted_by: actor, noted_at: now }
  const insert = db.insertInto('absence').values(row)
  const known = { reason, noted_by: actor, noted_at: now }
  await insert.onConflict((same) => same.columns(['tenant_id', 'guest_id']).doUpdateSet(known)).execute()
}
