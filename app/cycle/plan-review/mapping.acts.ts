// Deciding whom the plan's bodies mean.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { addUnit } from '#foundation/organisation/unit.acts.ts'
import { getUnit, listUnits } from '#foundation/organisation/unit.reads.ts'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { Seen } from './finding.acts.ts'
import { listFindings } from './finding.reads.ts'
import { mayWorkOn, type PlanRefusal } from './finding.rules.ts'
import { ofKind, standing } from './finding.ts'
import { holdFinding } from './finding.writes.ts'
import { findMapping, listMappings } from './mapping.reads.ts'
import { type MapRefusal, mayMap } from './mapping.rules.ts'
import type { MappingChoice } from './mapping.ts'
import { putMapping } from './mapping.writes.ts'
import { holdPlan } from './plan.writes.ts'
import { suggestMapping } from './suggestion.ts'

/** `version` is that of the mapping on the page, 0 where there was none. */
export async function mapBody(
  context: Context,
  { plan, finding, version }: Seen,
  choice: MappingChoice,
): Promise<Verdict<MapRefusal>> {
  const verdict = mayWorkOn(await holdPlan(context, plan, 'share'), await getActor(context))
  if (!verdict.allowed) return verdict
  const body = await holdFinding(context, plan, finding) // also where there is no mapping yet to be locked
  const before = await findMapping(context, finding)
  const judged = mayMap(body, before, version, choice, await listUnits(context, context.today))
  if (judged.allowed) {
    await putMapping(context, finding, choice)
    await record(context, 'body.mapped', finding, { before: before?.mapping ?? null, after: choice })
  }
  return judged
}

/** For every body that nobody has mapped yet and whose name leaves no doubt. */
export async function acceptSuggestions(context: Context, id: Id<'plan'>): Promise<Verdict<PlanRefusal>> {
  const verdict = mayWorkOn(await holdPlan(context, id, 'share'), await getActor(context))
  if (!verdict.allowed) return verdict

  const mapped = new Set((await listMappings(context, id)).map(({ finding }) => finding))
  const units = await listUnits(context, context.today)
  for (const body of ofKind(standing(await listFindings(context, id)), 'body')) {
    const suggestion = suggestMapping(body.value.name, units)
    if (mapped.has(body.id) || !suggestion?.sure) continue
    await holdFinding(context, id, body.id)
    if (await findMapping(context, body.id)) continue // somebody was quicker
    await putMapping(context, body.id, suggestion.choice)
    await record(context, 'body.mapped', body.id, { before: null, after: suggestion.choice })
  }
  return allow
}

export type MissingUnit = { kind: UnitKind; name: string; parent: Id<'unit'> }

/** The plan names a unit that the organisation does not have yet. */
export async function mapToNewUnit(context: Context, seen: Seen, unit: MissingUnit): Promise<Verdict<MapRefusal>> {
  const verdict = mayWorkOn(await holdPlan(context, seen.plan, 'share'), await getActor(context))
  if (!verdict.allowed) return verdict
  if (unit.name === '') return refuse({ why: 'name-missing' })
  await getUnit(context, unit.parent) // of this committee, or missing
  const fresh = { ...unit, shortName: null, from: context.today }
  const added = await addUnit(context, await getActor(context), fresh)
  if (!added.allowed) return refuse({ why: 'unit-refused', unit: added.refusal })
  return mapBody(context, seen, { choice: 'units', units: [added.unit] })
}
