// What a database holds that a backup must take along: tables, sequences, committees, journals, the migrations that have run.
import { type Kysely, sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { BackedJournal, BackedSequence } from './manifest.ts'

/** Schemas that are made anew elsewhere, each with its reason. */
export const leftOut: Record<string, string> = {
  migration: 'written anew by the migrations of the restoring product',
  jobs: 'waiting jobs are planned again when the product starts',
}

export type Table = {
  schema: string
  name: string
  columns: string[]
  holdsBytes: boolean
  /** The column of the committee, where row-level security binds even the owner; null where everything is seen at once. */
  tenantColumn: string | null
}

const ours = sql`nspname !~ '^(pg_|thidua_demo_)' and nspname <> 'information_schema' and nspname <> all(${Object.keys(leftOut)})`

export async function listTables(db: Kysely<unknown>): Promise<Table[]> {
  const { rows } = await sql<Table & { guarded: boolean }>`
    select nspname as schema, relname as name, array_agg(attname::text order by attnum) as columns,
      bool_or(atttypid = 'bytea'::regtype) as "holdsBytes", row_security_active(pg_class.oid) as guarded,
      case when bool_or(attname = 'tenant_id') then 'tenant_id' when relname = 'tenant' then 'id' end as "tenantColumn"
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace join pg_attribute on attrelid = pg_class.oid
    where relkind = 'r' and attnum > 0 and not attisdropped and attgenerated = '' and ${ours}
    group by pg_class.oid, nspname, relname order by nspname, relname`.execute(db)

  const hidden = rows.find(({ guarded, tenantColumn }) => guarded && !tenantColumn)
  if (hidden)
    throw new Error(`${hidden.schema}.${hidden.name}: the owner cannot see all of it, and it names no committee`)
  return rows.map(({ guarded, ...table }) => ({ ...table, tenantColumn: guarded ? table.tenantColumn : null }))
}

export async function listSequences(db: Kysely<unknown>): Promise<BackedSequence[]> {
  const { rows } = await sql<BackedSequence>`
    select nspname as schema, sequencename as name, last_value as last
    from pg_sequences join pg_namespace on nspname = schemaname where last_value is not null and ${ours}`.execute(db)
  return rows
}

export async function listTenants(db: Kysely<unknown>): Promise<Id<'tenant'>[]> {
  const { rows } = await sql<{ id: Id<'tenant'> }>`select id from tenant order by founded_at, id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function listJournals(db: Kysely<unknown>, tenants: Id<'tenant'>[]): Promise<BackedJournal[]> {
  const journals: BackedJournal[] = []
  for (const tenant of tenants) {
    await actFor(db, tenant)
    const { rows } = await sql<BackedJournal>`
      select tenant_id as tenant, seq, hash from journal_head where tenant_id = ${tenant}`.execute(db)
    journals.push(...rows)
  }
  return journals
}

/** Until the end of the transaction the rows of this committee are seen, also by an owner who is under row-level security. */
export const actFor = (db: Kysely<unknown>, tenant: Id<'tenant'>) =>
  sql`select set_config('app.tenant', ${tenant}, true)`.execute(db)
