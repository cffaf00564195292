// The cast with the sample plan on the clerk's desk, as the acts leave it.

import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { acceptSure, answerFinding } from '#cycle/plan-review/finding.acts.ts'
import { listFindings } from '#cycle/plan-review/finding.reads.ts'
import { type Finding, type FindingKind, ofKind } from '#cycle/plan-review/finding.ts'
import { mapBody } from '#cycle/plan-review/mapping.acts.ts'
import type { MappingChoice } from '#cycle/plan-review/mapping.ts'
import { keepPlan } from '#cycle/plan-review/plan.acts.ts'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { founding, units } from '../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from './database.ts'
import { sampleReading, sampleText } from './sample-reading.ts'

export type Desk = {
  base: TestDatabase
  cast: CastCommittee
  clerk: Who
  leader: Who // of the office's committee, and not of the office
}

export async function layDesk(): Promise<Desk> {
  const base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  const who = (name: string) => on(cast.whos.get(name) as Who, '2026-02-10')
  return { base, cast, clerk: who(founding.person), leader: who('Nguyễn Thanh Bình') }
}

export async function handInSample({ base, clerk }: Desk, reading: PlanReading = sampleReading): Promise<Id<'plan'>> {
  const bytes = new TextEncoder().encode(sampleText)
  const kept = await acting(base, clerk, (context) => keepPlan(context, { name: null, bytes }, { reading, notes: [] }))
  if (!kept.allowed) throw new Error(kept.refusal.why)
  return kept.plan
}

export const findingsOn = ({ base, clerk }: Desk, plan: Id<'plan'>): Promise<Finding[]> =>
  acting(base, clerk, (context) => listFindings(context, plan))

/** The one of its kind that says this. */
export async function findingOn(desk: Desk, plan: Id<'plan'>, kind: FindingKind, words = ''): Promise<Finding> {
  const all = ofKind(await findingsOn(desk, plan), kind)
  const found = all.find(({ value }) => JSON.stringify(value).includes(words))
  if (!found) throw new Error(`no ${kind} "${words}"`)
  return found
}

/** Everything accepted, every body mapped: ready to be launched. */
export async function answerAll(desk: Desk, plan: Id<'plan'>): Promise<void> {
  const { base, clerk, cast } = desk
  await acting(base, clerk, (context) => acceptSure(context, plan))
  for (const { id, version, answer } of await findingsOn(desk, plan))
    if (answer === 'open')
      await acting(base, clerk, (context) =>
        answerFinding(context, { plan, finding: id, version }, { answer: 'accept' }),
      )
  const means: Record<string, MappingChoice> = {
    'Ủy ban nhân dân xã': { choice: 'units', units: [cast.units.get('Ủy ban nhân dân xã') as Id<'unit'>] },
    'Các chi bộ trực thuộc': { choice: 'class', unitClass: 'party_cells' },
  }
  for (const { id, value } of ofKind(await findingsOn(desk, plan), 'body'))
    await acting(base, clerk, (context) =>
      mapBody(context, { plan, finding: id, version: 0 }, means[value.name] ?? { choice: 'nobody' }),
    )
}
