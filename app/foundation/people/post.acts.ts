// People and the posts that they take up and give up.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getActor } from './actor.reads.ts'
import { getPerson, listPostsOf } from './post.reads.ts'
import { type AppointRefusal, type EndPostRefusal, mayAppoint, mayEndPost } from './post.rules.ts'
import type { Appointment } from './post.ts'
import { holdOfficePosts, holdPost, insertPerson, insertPost, markPostEnded, type NewPost } from './post.writes.ts'

/** For acts that have judged already who may: the founding of a committee. */
export async function addPerson(context: Context, name: string, id = newId<'person'>()): Promise<Id<'person'>> {
  await insertPerson(context, id, name)
  await record(context, 'person.added', id, { name })
  return id
}

/** The same for a post. */
export async function appoint(context: Context, post: NewPost): Promise<Id<'post'>> {
  const id = newId<'post'>()
  await insertPost(context, id, post)
  await record(context, 'post.taken-up', id, { ...post })
  return id
}

/** A person may hold several posts, and a post may be given to somebody new. */
export async function appointPerson(context: Context, appointment: Appointment): Promise<Verdict<AppointRefusal>> {
  const { who, unit: id, ...post } = appointment
  const [actor, unit, posts] = [await getActor(context), await getUnit(context, id), await listPostsOf(context, id)]
  const verdict = mayAppoint(actor, appointment, { unit, posts })
  if (verdict.allowed) {
    const person = 'person' in who ? (await getPerson(context, who.person)).id : await addPerson(context, who.name)
    await appoint(context, { ...post, unit: id, person })
  }
  return verdict
}

export async function endPost(context: Context, id: Id<'post'>, on: Day): Promise<Verdict<EndPostRefusal>> {
  const offices = await holdOfficePosts(context)
  const post = await holdPost(context, id)
  const verdict = mayEndPost(await getActor(context), post, on, offices)
  if (verdict.allowed) {
    await markPostEnded(context, id, on)
    await record(context, 'post.given-up', id, { unit: post.unit, person: post.person, on })
  }
  return verdict
}
