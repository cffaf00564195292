// The tables of a backup into the tables of the same migration. Foreign keys are checked at the end, so that no order matters.
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { unforced } from '#db/unforced.ts'
import { nameOf } from './copy-out.ts'
import { type BackedTable, fileOf, type Manifest } from './manifest.ts'
import type { OneConnection } from './one-connection.ts'

type Connection = Pick<OneConnection, 'client' | 'db'>
type ForeignKey = { table: string; name: string; definition: string }

/** COPY does not work under row-level security. */
export const copyIn = (connection: Connection, manifest: Manifest, folder: string): Promise<void> =>
  unforced(connection.db, () => copyAll(connection, manifest, folder))

async function copyAll({ client, db }: Connection, manifest: Manifest, folder: string): Promise<void> {
  const keys = await listForeignKeys(db)
  for (const { table, name } of keys) await run(db, `alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)

  for (const table of manifest.tables) {
    await run(db, `alter table ${nameOf(table)} disable trigger user`)
    await run(db, `delete from ${nameOf(table)}`) // what a migration itself has put in is in the backup as well
    const into = client.query(from(copyOf(table)))
    await pipeline(createReadStream(path.join(folder, fileOf(table)), { highWaterMark: 1024 * 1024 }), into)
    await run(db, `alter table ${nameOf(table)} enable trigger user`)
  }
  for (const { schema, name, last } of manifest.sequences)
    await sql`select setval(${nameOf({ schema, name })}::regclass, ${last})`.execute(db)

  for (const { table, name, definition } of keys)
    await run(db, `alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
}

const copyOf = (table: BackedTable) =>
  `copy ${nameOf(table)} (${table.columns.map(pg.escapeIdentifier).join(', ')}) from stdin (format ${table.format})`

async function listForeignKeys(db: Kysely<unknown>): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0`.execute(db)
  return rows
}

const run = (db: Kysely<unknown>, statement: string) => sql.raw(statement).execute(db)
