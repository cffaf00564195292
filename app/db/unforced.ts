// Row-level security is forced on an owner who is no superuser as well. What concerns every committee at once is done without.
import { type Kysely, sql } from 'kysely'

/** Within a transaction: nobody else ever sees it lifted. A table that the work itself closes is empty to its owner until the end. */
export async function unforced(db: Kysely<unknown>, work: () => Promise<unknown>): Promise<void> {
  const tables = await listForced(db)
  for (const table of tables) await sql`alter table ${sql.table(table)} no force row level security`.execute(db)
  await sql`select set_config('app.tenant', '00000000-0000-0000-0000-000000000000', true)`.execute(db)
  await work()
  for (const table of tables) await sql`alter table if exists ${sql.table(table)} force row level security`.execute(db)
}

/** None where the owner is a superuser: nothing binds him. */
async function listForced(db: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select nspname || '.' || relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relforcerowsecurity
    and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)`.execute(db)
  return rows.map(({ name }) => name)
}
