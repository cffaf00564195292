// The stage of the demonstration: a person of the cast does an act on a day, and what must follow follows, as in the product.
import type { Kysely } from 'kysely'
import type { Context, Who } from '#db/context.ts'
import { inTransaction } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { type Day, dayOf, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { react } from '../../app/reactions.ts'

export type Stage = {
  database: Kysely<Tables>
  tenant: Id<'tenant'>
  /** Each person of the cast by name. */
  whos: Map<string, Who>
  units: Map<string, Id<'unit'>>
  /** The day on which the story has arrived. */
  today: Day
}

/** The person on that day, at an hour of office time that differs from act to act. */
export function at(stage: Stage, person: string, day: Day, minute = 0): Who {
  const who = stage.whos.get(person)
  if (!who) throw new Error(`nobody of the cast is called ${person}`)
  const now = new Date(Date.parse(`${day}T08:00:00+07:00`) + (minute % 480) * 60_000)
  return { ...who, now, today: dayOf(now) }
}

/** Does it and lets the reactions follow. A refusal is a mistake of the story. */
export async function play<Result>(
  stage: Stage,
  who: Who,
  act: (context: Context) => Promise<Result>,
): Promise<Result> {
  const result = await inTransaction(stage.database, who, 'read write', act)
  if (typeof result === 'object' && result !== null && 'allowed' in result && result.allowed === false)
    throw new Error(`refused in the story: ${JSON.stringify(result)}`)
  await react(stage.database, who)
  return result
}

/** So many days later, but never after the day on which the story has arrived. */
export const later = (stage: Stage, from: Day, days: number): Day => {
  const day = daysAfter(from, days)
  return day < stage.today ? day : stage.today
}

export function unitCalled(stage: Stage, name: string): Id<'unit'> {
  const unit = stage.units.get(name)
  if (!unit) throw new Error(`no unit of the cast is called ${name}`)
  return unit
}
