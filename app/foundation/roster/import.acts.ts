// Carrying out what was confirmed: everything in one transaction, or nothing.
import type { Context } from '#db/context.ts'
import { type Recorded, record, recordAll } from '#foundation/audit/entry.acts.ts'
import type { Report } from '#foundation/jobs/job.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { bringIn, notePhone } from '#foundation/people/person.acts.ts'
import type { WholePost } from '#foundation/people/person.ts'
import { endPost } from '#foundation/people/post.acts.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import type { Plan, Ref } from './judged.ts'
import { judgeNow } from './roster.reads.ts'
import { type ImportRefusal, mayImport } from './roster.rules.ts'
import { holdRoster, markOver, waitForImports } from './roster.writes.ts'

const atOnce = 250
const toldEvery = 25

/** Judged again under its lock: what was confirmed is done, or nothing. Every report may end it by throwing. */
export async function importRoster(
  context: Context,
  id: Id<'roster'>,
  report: Report,
): Promise<Verdict<ImportRefusal | { why: string }>> {
  await waitForImports(context)
  const roster = await holdRoster(context, id)
  await report('checking', 0, 1)
  const judged = await judgeNow(context, id)
  const verdict = mayImport(await getActor(context), roster, { judged, digest: roster.confirmed ?? '' })
  if (!verdict.allowed) return verdict

  const { plan, counts } = judged
  const made = await carryOut(context, plan, report)
  if (!made.allowed) return made
  const created = { units: plan.units.length, people: plan.people.length, posts: plan.posts.length }
  await markOver(context, id, { ...created, changed: counts.changed })
  await record(context, 'roster.imported', id, { ...created, changed: counts.changed })
  return allow
}

async function carryOut(context: Context, plan: Plan, report: Report): Promise<Verdict<{ why: string }>> {
  const [units, people] = [new Map<string, Id<'unit'>>(), new Map<string, Id<'person'>>()]
  const total = plan.units.length + plan.people.length + plan.posts.length + plan.ends.length
  let [reached, told] = [0, 0]
  const step = async (by: number) => {
    reached += by
    if (by > 0 && reached - told < toldEvery && told > 0) return
    told = reached
    await report('writing', reached, total)
  }

  const happened: Recorded[] = []
  for (const some of pieces(plan.people)) {
    const newcomers = some.map(({ key, ...person }) => ({ key, person: { ...person, id: newId<'person'>() } }))
    for (const { key, person } of newcomers) people.set(key, person.id)
    happened.push(...(await bringIn(context, { people: newcomers.map(({ person }) => person), posts: [] })))
    await step(some.length)
  }
  for (const { key, parent, ...unit } of plan.units) {
    units.set(key, await createUnit(context, { ...unit, parent: parent && at(units, parent) }))
    await step(1)
  }
  for (const some of pieces(plan.posts)) {
    const posts = some.map(
      (post): WholePost => ({ ...post, id: newId(), unit: at(units, post.unit), person: at(people, post.person) }),
    )
    happened.push(...(await bringIn(context, { people: [], posts })))
    await step(some.length)
  }
  for (const some of pieces(happened)) {
    await recordAll(context, some)
    await step(0)
  }
  for (const { person, name, phone } of plan.phones) await notePhone(context, { id: person, name, phone })
  for (const { post, on } of plan.ends) {
    const ended = await endPost(context, post, on)
    if (!ended.allowed) return ended
    await step(1)
  }
  return allow
}

function at<Noun extends string>(made: Map<string, Id<Noun>>, ref: Ref<Noun>): Id<Noun> {
  const id = 'known' in ref ? ref.known : made.get(ref.planned)
  if (!id) throw new Error('what is planned is made in order')
  return id
}

const pieces = <Each>(all: Each[]): Each[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) => all.slice(index * atOnce, (index + 1) * atOnce))
