// Whether a database is a place for a restore: nothing of anybody's in it, and nobody serving it.
import { type Kysely, sql } from 'kysely'
import { listExecuted } from '#db/migrate.ts'
import { type Allowed, allow, type Refused, refuse } from '#kernel/verdict.ts'

export type PlaceRefusal = { why: 'not-empty'; committees: number } | { why: 'foreign-data' } | { why: 'in-use' }

export async function mayHold(db: Kysely<unknown>): Promise<Allowed | Refused<PlaceRefusal>> {
  if (await isServed(db)) return refuse({ why: 'in-use' })
  if ((await listExecuted(db)).length === 0) return (await holdsTables(db)) ? refuse({ why: 'foreign-data' }) : allow

  const { rows } = await sql<{ committees: number; people: number }>`
    select (select count(*) from tenant) as committees, (select count(*) from login."user") as people`.execute(db)
  const [found] = rows
  if (!found) throw new Error('nothing was counted')
  return found.committees + found.people > 0 ? refuse({ why: 'not-empty', committees: found.committees }) : allow
}

/** Another process of ours: on the embedded server each holds one connection, as this one does; elsewhere the roles are seen. */
async function isServed(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql`
    select from pg_stat_activity where datname = current_database() and usename like 'thidua\\_%'
    union all
    (select from pg_stat_activity where datname = current_database() and application_name = 'thidua holds' offset 1)`.execute(
    db,
  )
  return rows.length > 0
}

async function holdsTables(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql`
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname !~ '^pg_' and nspname <> 'information_schema' and relkind in ('r', 'p', 'v', 'm') limit 1`.execute(db)
  return rows.length > 0
}
