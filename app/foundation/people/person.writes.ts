// What is changed about a person, that one has left or is erased; and many people and posts at once.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectPeople } from './person.reads.ts'
import type { KnownPerson, WholePost } from './person.ts'

export const holdPerson = (context: Context, id: Id<'person'>): Promise<KnownPerson> =>
  selectPeople(context).where('id', '=', id).forUpdate().executeTakeFirstOrThrow(missing)

export async function markPerson({ db, tenant }: Context, { id, name, phone }: KnownPerson): Promise<void> {
  await db.updateTable('person').set({ name, phone }).where('tenant_id', '=', tenant).where('id', '=', id).execute()
}

export async function insertDeparture(
  { db, tenant, actor, now }: Context,
  { id, person, on }: { id: Id<'departure'>; person: Id<'person'>; on: Day },
): Promise<void> {
  const row = { tenant_id: tenant, id, person_id: person, left_on: on, noted_by: actor, noted_at: now }
  await db.insertInto('departure').values(row).execute()
}

export async function insertPeople({ db, tenant }: Context, people: KnownPerson[]): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((person) => ({ ...person, tenant_id: tenant }))
  await db.insertInto('person').values(rows).execute()
}

export async function insertPosts({ db, tenant }: Context, posts: WholePost[]): Promise<void> {
  if (posts.length === 0) return
  const rows = posts.map(({ unit, person, from, to, ...rest }) => ({
    ...rest,
    tenant_id: tenant,
    unit_id: unit,
    person_id: person,
    valid_from: from,
    valid_to: to,
  }))
  await db.insertInto('post').values(rows).execute()
}

/** `name` is what stands there from now on. */
export async function markErased({ db, tenant, now }: Context, person: Id<'person'>, name: string): Promise<void> {
  const gone = db.updateTable('person').set({ name, phone: null, erased_at: now })
  await gone.where('tenant_id', '=', tenant).where('id', '=', person).execute()
}
