// One table out of the database into its file, as it comes: no row and no file is ever held in memory as a whole.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import type { Id } from '#kernel/ids.ts'
import { type BackedTable, type Format, fileOf } from './manifest.ts'
import type { OneConnection } from './one-connection.ts'
import { actFor, type Table } from './tables.reads.ts'

type Connection = Pick<OneConnection, 'client' | 'db'>

/** An owner under row-level security reads one committee after the other, in text, whose parts simply follow each other. */
export async function copyOut(
  { client, db }: Connection,
  table: Table,
  tenants: Id<'tenant'>[],
  folder: string,
): Promise<BackedTable> {
  const { schema, name, columns, tenantColumn } = table
  const format: Format = table.holdsBytes && !tenantColumn ? 'binary' : 'text'
  const file = await open(path.join(folder, fileOf(table)), 'wx', 0o600)
  const hash = createHash('sha256')
  const written = { rows: 0, bytes: 0 }
  try {
    for (const tenant of tenantColumn ? tenants : [null]) {
      if (tenant) await actFor(db, tenant)
      const rows = client.query(to(`copy (${selectOf(table, tenant)}) to stdout (format ${format})`))
      for await (const part of rows) {
        hash.update(part)
        await file.appendFile(part)
        written.bytes += part.length
      }
      written.rows += rows.rowCount
    }
  } finally {
    await file.close()
  }
  return { schema, name, columns, format, ...written, sha256: hash.digest('hex') }
}

function selectOf({ schema, name, columns, tenantColumn }: Table, tenant: Id<'tenant'> | null): string {
  const all = `select ${columns.map(pg.escapeIdentifier).join(', ')} from ${nameOf({ schema, name })}`
  return tenant && tenantColumn ? `${all} where ${tenantColumn} = ${pg.escapeLiteral(tenant)}` : all
}

export const nameOf = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
