// Whom a body may be mapped to.
import type { ReorganiseRefusal } from '#foundation/organisation/reorganisation.rules.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { PlanRefusal } from './finding.rules.ts'
import type { Finding } from './finding.ts'
import type { BodyMapping, MappingChoice } from './mapping.ts'

export type MapRefusal =
  | PlanRefusal
  | { why: 'not-a-body' }
  | { why: 'no-unit' }
  | { why: 'name-missing' }
  | { why: 'choice-missing' }
  | { why: 'unit-refused'; unit: ReorganiseRefusal }
  | { why: 'mapping-stale'; by: string; theirs: MappingChoice }

/** `version` is the one that was on the page, 0 where nobody had chosen yet; `units` are those of the day. */
export function mayMap(
  finding: Finding,
  standing: BodyMapping | undefined,
  version: number,
  choice: MappingChoice,
  units: Unit[],
): Verdict<MapRefusal> {
  if (finding.kind !== 'body') return refuse({ why: 'not-a-body' })
  if (standing && standing.mapping.version !== version)
    return refuse({ why: 'mapping-stale', by: standing.mappedByName, theirs: standing.mapping })
  if (choice.choice !== 'units') return allow
  const known = new Set(units.map(({ id }) => id))
  if (choice.units.length === 0 || !choice.units.every((unit) => known.has(unit))) return refuse({ why: 'no-unit' })
  return allow
}
