// The mappings' own tables.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { MappingChoice } from './mapping.ts'

export async function putMapping(
  { db, tenant, actor, now }: Context,
  finding: Id<'finding'>,
  choice: MappingChoice,
): Promise<void> {
  const unitClass = choice.choice === 'class' ? choice.unitClass : null
  const mapped = { choice: choice.choice, unit_class: unitClass, mapped_by: actor, mapped_at: now }
  await db
    .insertInto('mapping')
    .values({ tenant_id: tenant, finding_id: finding, version: 1, ...mapped })
    .onConflict((mapping) =>
      mapping.columns(['tenant_id', 'finding_id']).doUpdateSet(({ eb }) => ({
        ...mapped,
        version: eb('mapping.version', '+', 1),
      })),
    )
    .execute()

  const units = db.deleteFrom('mapping_unit').where('tenant_id', '=', tenant).where('finding_id', '=', finding)
  await units.execute()
  if (choice.choice !== 'units') return
  const rows = choice.units.map((unit) => ({ tenant_id: tenant, finding_id: finding, unit_id: unit }))
  await db.insertInto('mapping_unit').values(rows).execute()
}
