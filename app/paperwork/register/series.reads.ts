// Asking for mandates, series and gaps.
import type { Context } from '#db/context.ts'
import { getUnit, unitsAsOf } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Mandate } from './mandate.ts'
import type { NumberGap, Series } from './series.ts'

export const listMandates = ({ db, tenant }: Context): Promise<Mandate[]> =>
  db
    .selectFrom('mandate')
    .where('tenant_id', '=', tenant)
    .select(['id', 'unit_id as unit', 'name', 'from_on as from', 'to_on as to'])
    .orderBy('from_on')
    .execute()

/** Newest books first, then by sign. */
export const listSeries = ({ db, tenant, today }: Context): Promise<Series[]> =>
  db
    .selectFrom('series')
    .innerJoin(unitsAsOf(today), (join) =>
      join.onRef('unit.tenant_id', '=', 'series.tenant_id').onRef('unit.id', '=', 'series.unit_id'),
    )
    .leftJoin('mandate', (join) =>
      join.onRef('mandate.tenant_id', '=', 'series.tenant_id').onRef('mandate.id', '=', 'series.mandate_id'),
    )
    .where('series.tenant_id', '=', tenant)
    .select([
      'series.id',
      'series.unit_id as unit',
      'unit.name as unitName',
      'series.sign',
      'series.mandate_id as mandate',
    ])
    .select(['series.year', 'mandate.name as mandateName', 'series.last'])
    .orderBy('unit.name')
    .orderBy('series.sign')
    .execute()

export const listGaps = ({ db, tenant }: Context): Promise<NumberGap[]> =>
  db
    .selectFrom('number_gap as gap')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'gap.tenant_id').onRef('person.id', '=', 'gap.logged_by'),
    )
    .where('gap.tenant_id', '=', tenant)
    .select(['gap.id', 'gap.series_id as series', 'gap.ordinal', 'gap.document_id as document', 'gap.reason'])
    .select(['gap.taken_by as takenBy', 'person.name as loggedByName', 'gap.logged_at as loggedAt'])
    .orderBy('gap.logged_at')
    .execute()

/** A unit and those above it, the nearest first. */
export async function listLine(context: Context, unit: Id<'unit'>): Promise<Id<'unit'>[]> {
  const line: Id<'unit'>[] = []
  for (let at: Id<'unit'> | null = unit; at !== null && !line.includes(at); ) {
    line.push(at)
    at = (await getUnit(context, at)).parent
  }
  return line
}
