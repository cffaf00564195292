// People and the posts that they take up.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { insertPerson, insertPost, type NewPost } from './post.writes.ts'

export async function addPerson(context: Context, name: string, id = newId<'person'>()): Promise<Id<'person'>> {
  await insertPerson(context, id, name)
  await record(context, 'person.added', id, { name })
  return id
}

export async function appoint(context: Context, post: NewPost): Promise<Id<'post'>> {
  const id = newId<'post'>()
  await insertPost(context, id, post)
  await record(context, 'post.taken-up', id, { ...post })
  return id
}
