// The people's own tables.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { PostRole } from './post.ts'

export type NewPost = { unit: Id<'unit'>; person: Id<'person'>; role: PostRole; title: string; from: Day }

export async function insertPerson({ db, tenant }: Context, id: Id<'person'>, name: string): Promise<void> {
  await db.insertInto('person').values({ tenant_id: tenant, id, name }).execute()
}

export async function insertPost({ db, tenant }: Context, id: Id<'post'>, post: NewPost): Promise<void> {
  const { unit, person, from, ...rest } = post
  const row = { ...rest, tenant_id: tenant, id, unit_id: unit, person_id: person, valid_from: from }
  await db.insertInto('post').values(row).execute()
}
