// What may be done about a person: name and phone corrected, all posts given up on one day, one erased, many brought in at once.
import type { Context } from '#db/context.ts'
import { type Recorded, record } from '#foundation/audit/entry.acts.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { getActor } from './actor.reads.ts'
import {
  type CorrectPersonRefusal,
  type LeaveRefusal,
  mayCorrectPerson,
  mayLeave,
  type PersonChange,
  phoneIn,
} from './person.rules.ts'
import type { KnownPerson, WholePost } from './person.ts'
import { holdPerson, insertDeparture, insertPeople, insertPosts, markErased, markPerson } from './person.writes.ts'
import { listPostsWith } from './post.reads.ts'
import { holdOfficePosts, markPostEnded } from './post.writes.ts'
import { listStandInsWith } from './stand-in.reads.ts'
import { markStandInEnded } from './stand-in.writes.ts'

/** Only what was written down wrongly, or a new number: the person stays the same. */
export async function correctPerson(
  context: Context,
  id: Id<'person'>,
  to: PersonChange,
): Promise<Verdict<CorrectPersonRefusal>> {
  const person = await holdPerson(context, id)
  const verdict = mayCorrectPerson(await getActor(context), person, to)
  if (verdict.allowed) {
    const { name, phone } = person
    const corrected = { id, name: to.name, phone: phoneIn(to.phone) }
    await markPerson(context, corrected)
    await record(context, 'person.corrected', id, { before: { name, phone }, after: { ...corrected, id: undefined } })
  }
  return verdict
}

/** Every post and every standing in ends on one day. What was given to the units stays with them. */
export async function leave(context: Context, id: Id<'person'>, on: Day): Promise<Verdict<LeaveRefusal>> {
  const offices = await holdOfficePosts(context)
  await holdPerson(context, id)
  const held = await heldFrom(context, id, on)
  const verdict = mayLeave(await getActor(context), on, { held, offices })
  if (!verdict.allowed) return verdict

  for (const post of held.posts) {
    await markPostEnded(context, post.id, on)
    await record(context, 'post.given-up', post.id, { unit: post.unit, person: id, on })
  }
  for (const { id: standIn, from } of held.standIns) {
    await markStandInEnded(context, standIn, on < from ? from : on)
    await record(context, 'stand-in.called-off', standIn, { person: id, on })
  }
  await insertDeparture(context, { id: newId<'departure'>(), person: id, on })
  await record(context, 'person.left', id, { on })
  return verdict
}

/** What a person holds on a day or later. */
export async function heldFrom(context: Context, person: Id<'person'>, on: Day) {
  const posts = (await listPostsWith(context, person)).filter((post) => post.to === null || post.to > on)
  const standIns = (await listStandInsWith(context, person)).filter((one) => one.person === person && one.to > on)
  return { posts, standIns }
}

type Newcomers = { people: KnownPerson[]; posts: WholePost[] }

/** For an act that has judged all of them. It answers what it must record at its end: the journal is everybody's. */
export async function bringIn(context: Context, { people, posts }: Newcomers): Promise<Recorded[]> {
  await insertPeople(context, people)
  await insertPosts(context, posts)
  return [
    ...people.map(({ id, name, phone }) => ({ word: 'person.added' as const, subject: id, payload: { name, phone } })),
    ...posts.map(({ id, ...post }) => ({ word: 'post.taken-up' as const, subject: id, payload: post })),
  ]
}

/** A number that was not known. */
export async function notePhone(context: Context, person: KnownPerson): Promise<void> {
  await markPerson(context, person)
  await record(context, 'person.corrected', person.id, { after: { phone: person.phone } })
}

/** Posts stay: who held an office is the committee's record. The caller has judged that it may be, and erases what the journal says. */
export async function erasePerson(context: Context, person: Id<'person'>, name: string): Promise<void> {
  await markErased(context, person, name)
  await record(context, 'person.erased', person)
}
