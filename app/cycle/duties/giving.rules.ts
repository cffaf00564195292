// What a launch gives out: assignments and their units, from the plan's tasks and whom their bodies mean. Pure.
import type { GivenTask } from '#cycle/plan-review/given-task.ts'
import { type Mapping, unitsIn } from '#cycle/plan-review/mapping.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Id } from '#kernel/ids.ts'
import type { Giving } from './assignment.ts'

/** `units` are those of the day of launch. Several deadlines make several assignments; nobody means none. */
export function givingsOf(tasks: GivenTask[], units: Unit[]): Giving[] {
  const givings = tasks.flatMap(({ finding, body, spans, task, mapping }) => {
    if (mapping.choice === 'nobody') return []
    const { text, place, deadlineWords, every } = task
    const deadlines = task.deadlines.length > 0 ? task.deadlines : [null]
    return deadlines.map((deadline) => ({
      ...{ finding, splitFrom: null, body, place, text, spans, source: null, cooperating: task.with },
      ...{ unitClass: mapping.choice === 'class' ? mapping.unitClass : null, deadline, deadlineWords, every },
      units: unitsOf(mapping, units),
    }))
  })
  return givings.map((giving, position) => ({ ...giving, position }))
}

function unitsOf(mapping: Mapping, units: Unit[]): Id<'unit'>[] {
  switch (mapping.choice) {
    case 'units':
      return units.filter(({ id }) => mapping.units.includes(id)).map(({ id }) => id)
    case 'class':
      return unitsIn(mapping.unitClass, units).map(({ id }) => id)
    case 'nobody':
      return []
  }
}
