// Posts that a reorganisation has carried over, in the people's own table.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { selectPosts } from './post.reads.ts'
import type { Post } from './post.ts'
import type { NewPost } from './post.writes.ts'

export async function insertCarriedPost(
  { db, tenant }: Context,
  id: Id<'post'>,
  { unit, person, from, ...rest }: NewPost,
  reorganisation: Id<'reorganisation'>,
): Promise<void> {
  const row = { ...rest, tenant_id: tenant, id, unit_id: unit, person_id: person, valid_from: from }
  await db
    .insertInto('post')
    .values({ ...row, carried_by: reorganisation })
    .execute()
}

export const holdCarriedPosts = (context: Context, reorganisation: Id<'reorganisation'>): Promise<Post[]> =>
  selectPosts(context)
    .where('post.carried_by', '=', reorganisation)
    .where('post.valid_to', 'is', null)
    .forUpdate('post')
    .execute()
