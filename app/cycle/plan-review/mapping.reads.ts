// Asking whom the bodies of a plan mean.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { BodyMapping, Mapping } from './mapping.ts'

/** One for each body that somebody has mapped. */
export async function listMappings(context: Context, plan: Id<'plan'>): Promise<BodyMapping[]> {
  const rows = await selectMappings(context)
    .innerJoin('finding', (join) =>
      join.onRef('finding.tenant_id', '=', 'mapping.tenant_id').onRef('finding.id', '=', 'mapping.finding_id'),
    )
    .where('finding.plan_id', '=', plan)
    .execute()
  return rows.map(bodyMappingOf)
}

export async function findMapping(context: Context, finding: Id<'finding'>): Promise<BodyMapping | undefined> {
  const row = await selectMappings(context).where('mapping.finding_id', '=', finding).executeTakeFirst()
  return row && bodyMappingOf(row)
}

export const selectMappings = ({ db, tenant }: Context) =>
  db
    .selectFrom('mapping')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'mapping.tenant_id').onRef('person.id', '=', 'mapping.mapped_by'),
    )
    .where('mapping.tenant_id', '=', tenant)
    .select(['mapping.finding_id as finding', 'mapping.choice', 'mapping.unit_class as unitClass', 'mapping.version'])
    .select(['person.name as mappedByName'])
    .select(({ selectFrom }) =>
      selectFrom('mapping_unit')
        .whereRef('mapping_unit.tenant_id', '=', 'mapping.tenant_id')
        .whereRef('mapping_unit.finding_id', '=', 'mapping.finding_id')
        .select(({ fn }) => fn.agg<Id<'unit'>[] | null>('array_agg', ['mapping_unit.unit_id']).as('units'))
        .as('units'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof selectMappings>['execute']>>[number]

function bodyMappingOf({ finding, mappedByName, choice, unitClass, units, version }: Row): BodyMapping {
  const mapping = { choice, unitClass, units: units ?? [], version } as Mapping // the check of the table pairs them
  return { finding, mapping, mappedByName }
}
