// Posts that go on in the unit that took over from theirs: they begin by a reorganisation, and fall when it is undone.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Carried } from './carry.ts'
import { holdCarriedPosts, insertCarriedPost } from './carry.writes.ts'
import { getPost, listPostsOf } from './post.reads.ts'
import { markPostEnded } from './post.writes.ts'

type Carrying = { reorganisation: Id<'reorganisation'>; on: Day; posts: Carried[] }

/** The old posts end with their units and stay as they are. Whoever holds the same post there already gets no second one. */
export async function carryPosts(context: Context, { reorganisation, on, posts }: Carrying): Promise<void> {
  for (const carried of posts) {
    const { person, role, title } = await getPost(context, carried.post)
    const there = await listPostsOf(context, carried.unit)
    if (there.some((one) => one.person === person && one.title === title && (one.to === null || one.to > on))) continue
    const id = newId<'post'>()
    const post = { unit: carried.unit, person, role, title, from: on }
    await insertCarriedPost(context, id, post, reorganisation)
    await record(context, 'post.taken-up', id, { ...post, reorganisation, before: carried.post })
  }
}

/** After `unit.reorganisation-undone`: the posts that it carried over end on the day on which they began. */
export async function dropCarriedPosts(context: Context, reorganisation: Id<'reorganisation'>): Promise<void> {
  for (const { id, unit, person, from } of await holdCarriedPosts(context, reorganisation)) {
    await markPostEnded(context, id, from)
    await record(context, 'post.given-up', id, { unit, person, on: from, reorganisation })
  }
}
