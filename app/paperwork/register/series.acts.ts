// What the office settles for the register: mandates, and where a paper book stands.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import type { NewMandate } from './mandate.ts'
import { listMandates, listSeries } from './series.reads.ts'
import { maySetLast, maySetMandate, type SeriesRefusal } from './series.rules.ts'
import { insertMandate, setLast } from './series.writes.ts'

export async function setMandate(context: Context, mandate: NewMandate): Promise<Verdict<SeriesRefusal>> {
  const verdict = maySetMandate(await getActor(context), mandate, await listMandates(context))
  if (verdict.allowed) {
    const id = await insertMandate(context, mandate)
    await record(context, 'mandate.set', id, mandate)
  }

  return verdict
}

/** The number that the paper book reached before the product came. */
export async function continueSeries(
  context: Context,
  id: Id<'series'>,
  last: number,
): Promise<Verdict<SeriesRefusal>> {
  const series = (await listSeries(context)).find((one) => one.id === id)
  if (!series) return refuse({ why: 'name-missing' })
  const verdict = maySetLast(await getActor(context), series.last, last)
  if (verdict.allowed) {
    await setLast(context, id, last)
    await record(context, 'series.continued', id, { last })
  }

  return verdict
}
