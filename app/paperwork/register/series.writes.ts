// The rows of series and gaps. A number is taken by one statement: whoever comes second waits for the first.
import { sql } from 'kysely'
import type { Context } from '#db/context.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { NewMandate } from './mandate.ts'
import type { SeriesKey } from './series.ts'

export async function insertMandate(context: Context, { unit, name, from, to }: NewMandate): Promise<Id<'mandate'>> {
  const { db, tenant, actor, now } = context
  const id = newId<'mandate'>()
  const row = { tenant_id: tenant, id, unit_id: unit, name, from_on: from, to_on: to, set_by: actor, set_at: now }
  await db.insertInto('mandate').values(row).execute()
  return id
}

export type Taken = { series: Id<'series'>; ordinal: number }

/** The next number. The row of the series stays locked until the act is over, so that a refusal gives it back whole. */
export async function takeNext(context: Context, key: SeriesKey, document: Id<'document'>): Promise<Taken> {
  const { db, tenant } = context
  const { unit: unit_id, sign, mandate: mandate_id, year } = key
  const row = { tenant_id: tenant, id: newId<'series'>(), unit_id, sign, mandate_id, year, last: 1 }
  const { id: series, last: ordinal } = await db
    .insertInto('series')
    .values(row)
    .onConflict((same) =>
      same
        .columns(['tenant_id', 'unit_id', 'sign', 'mandate_id', 'year'])
        .doUpdateSet({ last: sql<number>`series.last + 1` }),
    )
    .returning(['id', 'last'])
    .executeTakeFirstOrThrow()
  await markTaken(context, { series, ordinal }, document)
  return { series, ordinal }
}

/** The highest number is free again for the next document; a lower one stays a gap. Both are logged. */
export async function giveBack(
  context: Context,
  { series, ordinal }: Taken,
  { document, reason }: { document: Id<'document'>; reason: string },
): Promise<void> {
  const { db, tenant, actor, now } = context
  const row = {
    tenant_id: tenant,
    id: newId<'number_gap'>(),
    series_id: series,
    ordinal,
    document_id: document,
    reason,
  }
  await db
    .insertInto('number_gap')
    .values({ ...row, logged_by: actor, logged_at: now })
    .execute()
  const top = db
    .updateTable('series')
    .set({ last: ordinal - 1 })
    .where('tenant_id', '=', tenant)
  await top.where('id', '=', series).where('last', '=', ordinal).execute()
}

async function markTaken({ db, tenant }: Context, { series, ordinal }: Taken, document: Id<'document'>): Promise<void> {
  const gap = db.updateTable('number_gap').set({ taken_by: document }).where('tenant_id', '=', tenant)
  await gap.where('series_id', '=', series).where('ordinal', '=', ordinal).where('taken_by', 'is', null).execute()
}

export async function setLast({ db, tenant }: Context, series: Id<'series'>, last: number): Promise<void> {
  await db.updateTable('series').set({ last }).where('tenant_id', '=', tenant).where('id', '=', series).execute()
}
