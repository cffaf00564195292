// Which duties follow a reorganisation, and which its undoing brings back: a section of the preview.
import { listKept, listMovable, type Movable } from '#cycle/duties/holding.reads.ts'
import type { Past } from '#cycle/duties/holding.rules.ts'
import { type Passing, type Passings, passingsBack, passingsOf } from '#cycle/duties/passing.rules.ts'
import type { Context } from '#db/context.ts'
import { historyOf } from '#foundation/organisation/history.rules.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { stepOf } from '#foundation/organisation/reorganisation.rules.ts'
import { type Reorganisation, type Step, unitsOf } from '#foundation/organisation/reorganisation.ts'
import { isOutside } from '#foundation/organisation/unit.ts'
import type { Id } from '#kernel/ids.ts'
import type { Foretell } from './consequence.reads.ts'
import type { DutyMoves, Offer } from './consequence.ts'
import { heirsFor } from './dividing.rules.ts'

export const foretellDuties: Foretell = async (context, change, draft) => {
  const acts = await listReorganisations(context)
  const [before, after] = [pastOf(acts), pastOf([...acts, stepOf(draft, acts)])]
  const duties = await listMovable(context, { units: [...unitsOf(draft.changes)] })
  const ended = change.ended.map(({ unit }) => unit.id)
  const found = passingsOf(duties, { before, after, on: draft.on, ended })
  const waiting = new Set(duties.filter(({ isWaiting }) => isWaiting).map(({ id }) => id))
  const heirs = (one: Passing) => heirsFor({ ...one, isWaiting: waiting.has(one.duty) }, draft.changes)
  return { of: 'duties', is: 'done', ...named(found, after, duties, heirs) }
}

/** What followed from an act that is entered, also in campaigns that are over by now; `before` are those that it rests on. */
export async function tellDuties(context: Context, act: Reorganisation, before: Reorganisation[]): Promise<DutyMoves> {
  const [past, after] = [pastOf(before), pastOf([...before, act])]
  const duties = (await listMovable(context, { units: [...unitsOf(act.changes)] })).map((one) => ({
    ...one,
    isAsked: one.wasAsked,
  }))
  const between = { before: past, after, on: act.on, ended: act.changes.ends, by: act.id }
  return { of: 'duties', is: 'done', ...named(passingsOf(duties, between), after, duties) }
}

/** What goes back when an act is undone, and what stays because a successor handed it in. */
export async function foretellUndoing(context: Context, act: Reorganisation): Promise<DutyMoves> {
  const acts = await listReorganisations(context)
  const [before, after] = [pastOf(acts), pastOf(acts.filter(({ id }) => id !== act.id))]
  const duties = await listMovable(context, { units: [...unitsOf(act.changes)] })
  const kept = await listKept(context, act.id)
  const found = passingsBack(duties, kept, { before, after, on: act.on, by: act.id })
  return { of: 'duties', is: 'undone', ...named(found, before, duties) }
}

const pastOf = (acts: readonly Step[]): Past => ({ acts, history: historyOf(acts) })

type Heirs = (one: Passing) => Id<'unit'>[]

function named({ passing, done, kept }: Passings, { history }: Past, duties: Movable[], heirs: Heirs = () => []) {
  const dueOf = new Map(duties.map(({ id, deadline }) => [id, deadline]))
  const lastOf = (unit: Id<'unit'>) => history.lives.get(unit)?.spans.at(-1)
  const nameOf = (unit: Id<'unit'>) => lastOf(unit)?.name ?? ''
  const offersOf = (one: Passing): Offer[] =>
    heirs(one).flatMap((unit) => {
      const is = lastOf(unit)
      return is && !isOutside(is) ? [{ unit, name: is.name }] : []
    })
  const all = (some: Passing[]) =>
    some.map((one) => ({
      ...{ ...one, deadline: dueOf.get(one.duty) ?? null, offers: offersOf(one) },
      ...{ from: nameOf(one.from), to: nameOf(one.to) },
    }))
  return { passing: all(passing), done: all(done), kept: all(kept) }
}
