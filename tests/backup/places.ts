// Empty databases to restore into, folders to back up to, and the sum of everything that a database holds.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { backUp } from '#backup/back-up.ts'
import { type Place, restore } from '#backup/restore.ts'
import { administer, asSeer, dropDatabase, type TestDatabase } from '../database.ts'

export const never = new AbortController().signal

/** Not migrated: as on a machine where nothing was ever started. `owner` is who it belongs to, where it is not us. */
export async function emptyDatabase(owner?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const url = new URL(process.env.TEMPLATE_URL ?? '')
  const name = `${url.pathname.slice(1)}_${randomBytes(6).toString('hex')}`
  await administer(
    url,
    `create database ${name} ${owner ? `owner ${owner}` : ''} template template0 encoding 'UTF8' locale_provider libc locale 'C'`,
  )
  const own = new URL(url)
  own.pathname = `/${name}`
  if (owner) own.username = owner
  return { url: own.href, drop: () => dropDatabase(url, name) }
}

export function temporaryFolder(): { folder: string; at: (...parts: string[]) => string; drop: () => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'thidua-backup-')))
  const drop = () => rmSync(folder, { recursive: true, force: true })
  return { folder, at: (...parts) => path.join(folder, ...parts), drop }
}

export const take = (url: string, folder: string, secret: string, signal = never) =>
  backUp({ url, folder, secret, version: '0.1.0', signal })

export const bring = (folder: string, place: Place, signal = never) => restore(folder, async () => place, signal)

/** One sum for each table, so that a test names the table that differs. */
export async function sumsOf(url: string): Promise<Map<string, string>> {
  const owner = await asSeer({ url } as TestDatabase)
  try {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind = 'r' and nspname in ('public', 'login') order by 1`.execute(owner)
    const sums = new Map<string, string>()
    for (const { name } of rows) {
      await sql`select set_config('app.tenant', '00000000-0000-0000-0000-000000000000', false)`.execute(owner)
      const { rows } = await sql
        .raw<{ sum: string }>(
          `select count(*) || ' ' || coalesce(md5(string_agg(one::text, '|' order by one::text)), '') as sum from ${name} one`,
        )
        .execute(owner)
      sums.set(name, rows[0]?.sum ?? '')
    }
    return sums
  } finally {
    await owner.destroy()
  }
}
