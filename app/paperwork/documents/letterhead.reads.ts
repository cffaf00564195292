// Asking for the head of a unit's documents: as it was set, or as it follows from the unit's name and kind.
import type { Context } from '#db/context.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { letterheadOf } from './letterhead.rules.ts'
import type { Letterhead } from './letterhead.ts'

export async function getLetterhead(context: Context, id: Id<'unit'>): Promise<Letterhead> {
  const { db, tenant } = context
  const set = await db
    .selectFrom('letterhead')
    .select(['family', 'superior', 'issuer', 'place', 'organ'])
    .where('tenant_id', '=', tenant)
    .where('unit_id', '=', id)
    .executeTakeFirst()
  if (set) return set

  const unit = await getUnit(context, id)
  const above = unit.parent && (await getUnit(context, unit.parent))
  return letterheadOf(unit, (await getCommittee(context)).name, above)
}
