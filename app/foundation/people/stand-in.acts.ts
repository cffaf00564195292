// Standing in for somebody, and calling it off before its time. By itself it ends on its day, without anybody's act.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { getActor } from './actor.reads.ts'
import { getPerson } from './post.reads.ts'
import { holdPost } from './post.writes.ts'
import { getStandIn, listStandInsOf } from './stand-in.reads.ts'
import { type CallOffRefusal, mayCallOff, mayStandIn, type StandInRefusal } from './stand-in.rules.ts'
import type { StandInWish } from './stand-in.ts'
import { insertStandIn, markStandInEnded } from './stand-in.writes.ts'

type StandsIn = Allowed & { standIn: Id<'stand_in'> }

export async function standIn(context: Context, wish: StandInWish): Promise<StandsIn | Refused<StandInRefusal>> {
  const post = await holdPost(context, wish.post) // of two who name somebody at once, the second sees the first
  await getPerson(context, wish.person)
  const others = (await listStandInsOf(context, post.unit)).filter((one) => one.post === post.id)
  const verdict = mayStandIn(await getActor(context), wish, { post, others })
  if (!verdict.allowed) return verdict

  const id = newId<'stand_in'>()
  await insertStandIn(context, id, wish)
  const { person, from, to } = wish
  await record(context, 'stand-in.named', id, { post: post.id, unit: post.unit, person, from, to })
  return { allowed: true, standIn: id }
}

export async function callOffStandIn(context: Context, id: Id<'stand_in'>, on: Day): Promise<Verdict<CallOffRefusal>> {
  await holdPost(context, (await getStandIn(context, id)).post)
  const found = await getStandIn(context, id)
  const verdict = mayCallOff(await getActor(context), found, on)
  if (verdict.allowed) {
    await markStandInEnded(context, id, on < found.from ? found.from : on)
    await record(context, 'stand-in.called-off', id, { person: found.person, on })
  }
  return verdict
}
