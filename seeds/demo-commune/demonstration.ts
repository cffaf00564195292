// Makes a database the demonstration's: only an empty one, and from the beginning again where a first try was cut short.
import { type Kysely, sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { tellStory } from './story.ts'

/** Thrown where the named database holds something else: a demonstration never mixes with real work. */
export class NotEmpty extends Error {
  override name = 'NotEmpty'
}

type Mark = 'none' | 'begun' | 'complete'

/** Afterwards the database is migrated and holds the whole story. `now` is the day on which the story has arrived. */
export async function prepareDemonstration(url: string, now: Date): Promise<void> {
  const owner = asOwner(url)
  try {
    const mark = await markOf(owner)
    if (mark === 'none' && (await holdsAnything(owner))) throw new NotEmpty()
    if (mark === 'begun') await empty(owner)
    if (mark !== 'complete') await sql`create schema if not exists thidua_demo_begun`.execute(owner)
    await migrate(url)
    if (mark === 'complete') return

    await tellStory(url, now)
    await sql`alter schema thidua_demo_begun rename to thidua_demo_complete`.execute(owner)
  } finally {
    await owner.destroy()
  }
}

async function markOf(owner: Kysely<unknown>): Promise<Mark> {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname in ('thidua_demo_begun', 'thidua_demo_complete')`.execute(
    owner,
  )
  return rows.some(({ name }) => name === 'thidua_demo_complete') ? 'complete' : rows.length > 0 ? 'begun' : 'none'
}

async function holdsAnything(owner: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql`
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and relkind in ('r', 'p', 'v', 'm') limit 1`.execute(
    owner,
  )
  return rows.length > 0
}

async function empty(owner: Kysely<unknown>): Promise<void> {
  await sql`drop schema if exists public, login, jobs, migration cascade`.execute(owner)
  await sql`create schema public`.execute(owner)
}
