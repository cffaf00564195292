// "Việc của tôi": what a person's units have to do, over all campaigns, most urgent first. Pure.
import type { Duty } from '#cycle/duties/duty.ts'
import { byUrgency, type Standing, standingOf } from '#cycle/duties/standing.rules.ts'
import type { Day } from '#kernel/day.ts'

export type WorkRow = Duty & { standing: Standing }
export type Work = { now: WorkRow[]; later: WorkRow[]; waiting: WorkRow[]; done: WorkRow[] }

/** Now: late, returned, soon. Later: the rest that is open. Waiting for judgement and done come last. */
export function arrangeWork(duties: Duty[], today: Day): Work {
  const rows = duties
    .filter(({ status }) => status !== 'withdrawn')
    .toSorted(byUrgency(today))
    .map((duty) => ({ ...duty, standing: standingOf(duty, today) }))
  const of = (...kinds: Standing['kind'][]) => rows.filter(({ standing }) => kinds.includes(standing.kind))
  return {
    now: of('late', 'back', 'soon'),
    later: of('going', 'seen', 'todo'),
    waiting: of('sent'),
    done: of('done').toSorted((one, other) => other.since.getTime() - one.since.getTime()),
  }
}
