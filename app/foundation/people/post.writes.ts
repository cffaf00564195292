// The people's own tables.
import type { Context } from '#db/context.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { selectPosts } from './post.reads.ts'
import type { Post, PostRole } from './post.ts'

export type NewPost = { unit: Id<'unit'>; person: Id<'person'>; role: PostRole; title: string; from: Day }

export async function insertPerson({ db, tenant }: Context, id: Id<'person'>, name: string): Promise<void> {
  await db.insertInto('person').values({ tenant_id: tenant, id, name }).execute()
}

export async function insertPost({ db, tenant }: Context, id: Id<'post'>, post: NewPost): Promise<void> {
  const { unit, person, from, ...rest } = post
  const row = { ...rest, tenant_id: tenant, id, unit_id: unit, person_id: person, valid_from: from }
  await db.insertInto('post').values(row).execute()
}

export const holdPost = (context: Context, id: Id<'post'>): Promise<Post> =>
  selectPosts(context).where('post.id', '=', id).forUpdate('post').executeTakeFirstOrThrow(missing)

/** The posts in an office that have no end, locked: two at once cannot give up the last two of them. */
export const holdOfficePosts = (context: Context): Promise<Post[]> =>
  selectPosts(context)
    .where('unit.kind', '=', 'party_office')
    .where('unit.valid_to', 'is', null)
    .where('post.valid_to', 'is', null)
    .forUpdate('post')
    .execute()

export async function markPostEnded({ db, tenant }: Context, id: Id<'post'>, on: Day): Promise<void> {
  await db.updateTable('post').set({ valid_to: on }).where('tenant_id', '=', tenant).where('id', '=', id).execute()
}
