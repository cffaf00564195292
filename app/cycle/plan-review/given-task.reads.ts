// Asking for what a launch gives out.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { FindingValues } from './finding.ts'
import type { GivenTask } from './given-task.ts'
import type { UnitClass } from './mapping.ts'

/** Without what was dropped, or stands under a body that was. */
export async function listGivenTasks({ db, tenant }: Context, plan: Id<'plan'>): Promise<GivenTask[]> {
  const rows = await db
    .selectFrom('finding as task')
    .innerJoin('finding as body', (join) =>
      join.onRef('body.tenant_id', '=', 'task.tenant_id').onRef('body.id', '=', 'task.parent_id'),
    )
    .innerJoin('mapping', (join) =>
      join.onRef('mapping.tenant_id', '=', 'task.tenant_id').onRef('mapping.finding_id', '=', 'body.id'),
    )
    .select(['task.id as finding', 'task.spans', 'mapping.choice', 'mapping.version'])
    .select([
      sql<FindingValues['task']>`task.value`.as('task'),
      sql<string>`body.value ->> 'name'`.as('body'),
      sql<UnitClass>`mapping.unit_class`.as('unitClass'),
      sql<Id<'unit'>[]>`array(select unit_id from mapping_unit
        where mapping_unit.tenant_id = task.tenant_id and mapping_unit.finding_id = body.id)`.as('units'),
    ])
    .where('task.tenant_id', '=', tenant)
    .where('task.plan_id', '=', plan)
    .where('task.kind', '=', 'task')
    .where('task.answer', '<>', 'dropped')
    .where('body.answer', '<>', 'dropped')
    .orderBy('task.position')
    .execute()

  return rows.map(({ choice, version, unitClass, units, ...given }) => ({
    ...given,
    mapping:
      choice === 'units'
        ? { choice, units, version }
        : choice === 'class'
          ? { choice, unitClass, version }
          : { choice, version },
  }))
}
