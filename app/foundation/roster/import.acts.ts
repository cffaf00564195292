// Carrying out what was confirmed: everything in one transaction, or nothing.
import type { Context } from '#db/context.ts'
import { type Recorded, record, recordAll } from '#foundation/audit/entry.acts.ts'
import type { Report } from '#foundation/jobs/job.ts'
import { holdOrganisation } from '#foundation/organisation/reorganisation.acts.ts'
import type { Beginning } from '#foundation/organisation/reorganisation.ts'
import { addUnits } from '#foundation/organisation/unit.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { bringIn, notePhone } from '#foundation/people/person.acts.ts'
import type { WholePost } from '#foundation/people/person.ts'
import { endPost } from '#foundation/people/post.acts.ts'
import type { Day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import type { Plan, PlannedUnit, Ref } from './judged.ts'
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
  await holdOrganisation(context)
  const roster = await holdRoster(context, id)
  await report('checking', 0, 1)
  const judged = await judgeNow(context, id)
  const actor = await getActor(context)
  const verdict = mayImport(actor, roster, { judged, digest: roster.confirmed ?? '' })
  if (!verdict.allowed) return verdict

  const { plan, counts } = judged
  const made = await carryOut(context, actor, plan, report)
  if (!made.allowed) return made
  const created = { units: plan.units.length, people: plan.people.length, posts: plan.posts.length }
  await markOver(context, id, { ...created, changed: counts.changed })
  await record(context, 'roster.imported', id, { ...created, changed: counts.changed })
  return allow
}

async function carryOut(context: Context, actor: Actor, plan: Plan, report: Report): Promise<Verdict<{ why: string }>> {
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
  for (const { from, begins } of beginningsOf(plan.units, units)) {
    const begun = await addUnits(context, actor, from, begins)
    if (!begun.allowed) return begun
    await step(begins.length)
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

/** One act for each first day, the earliest first: what begins on it is undone together. `made` gets the ids. */
function beginningsOf(units: PlannedUnit[], made: Map<string, Id<'unit'>>): { from: Day; begins: Beginning[] }[] {
  for (const { key } of units) made.set(key, newId<'unit'>())
  return [...Map.groupBy(units, ({ from }) => from)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, begun]) => ({
      from,
      begins: begun.map(({ key, name, shortName, kind, parent }) => ({
        ...{ unit: at(made, { planned: key }), name, shortName, kind, tier: null },
        parent: parent && at(made, parent),
      })),
    }))
}

function at<Noun extends string>(made: Map<string, Id<Noun>>, ref: Ref<Noun>): Id<Noun> {
  const id = 'known' in ref ? ref.known : made.get(ref.planned)
  if (!id) throw new Error('what is planned is made in order')
  return id
}

const pieces = <Each>(all: Each[]): Each[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) => all.slice(index * atOnce, (index + 1) * atOnce))
