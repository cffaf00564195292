// Asking who holds which post.
import type { Context } from '#db/context.ts'
import { unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Post } from './post.ts'

/** The posts that are held on a day, in units that stand on it. */
export const listPosts = (context: Context, on: Day): Promise<Post[]> =>
  selectPosts(context)
    .where('post.valid_from', '<=', on)
    .where(({ or, eb }) => or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>', on)]))
    .where(({ or, eb }) => or([eb('unit.valid_to', 'is', null), eb('unit.valid_to', '>', on)]))
    .execute()

/** All posts that a unit ever had. */
export const listPostsOf = (context: Context, unit: Id<'unit'>): Promise<Post[]> =>
  selectPosts(context).where('post.unit_id', '=', unit).execute()

/** All posts that a person ever had. */
export const listPostsWith = (context: Context, person: Id<'person'>): Promise<Post[]> =>
  selectPosts(context).where('post.person_id', '=', person).execute()

export const listAllPosts = (context: Context): Promise<Post[]> => selectPosts(context).execute()

export const getPost = (context: Context, id: Id<'post'>): Promise<Post> =>
  selectPosts(context).where('post.id', '=', id).executeTakeFirstOrThrow(missing)

export type Person = { id: Id<'person'>; name: string }

export const getPerson = ({ db, tenant }: Context, id: Id<'person'>): Promise<Person> =>
  db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing)

/** Everybody whose name is not erased. */
export const listPeople = ({ db, tenant }: Context): Promise<Person[]> =>
  db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('tenant_id', '=', tenant)
    .where('erased_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Heads first, then deputies, members, staff; within one the older post first. */
export const selectPosts = ({ db, tenant, today }: Context) =>
  db
    .selectFrom('post')
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'post.tenant_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'post.tenant_id').onRef('person.id', '=', 'post.person_id'),
    )
    .where('post.tenant_id', '=', tenant)
    .select(['post.id', 'post.unit_id as unit', 'unit.name as unitName', 'post.person_id as person'])
    .select(['person.name as personName', 'post.role', 'post.title'])
    .select(['post.valid_from as from', 'post.valid_to as to'])
    .orderBy('unit.name')
    .orderBy((row) =>
      row.case().when('post.role', '=', 'head').then(0).when('post.role', '=', 'deputy').then(1).else(2).end(),
    )
    .orderBy('post.valid_from')
    .orderBy('post.id')

export type PersonRecord = {
  name: string
  phone: string | null
  posts: { title: string; unitName: string; from: Day; to: Day | null }[]
}

/** Everything that the people's tables hold about somebody. */
export async function getPersonRecord(context: Context, id: Id<'person'>): Promise<PersonRecord> {
  const { db, tenant } = context
  const { name, phone } = await db
    .selectFrom('person')
    .select(['name', 'phone'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(missing)
  const posts = await selectPosts(context).where('post.person_id', '=', id).execute()
  return { name, phone, posts: posts.map(({ title, unitName, from, to }) => ({ title, unitName, from, to })) }
}
