// Takes a backup while the product serves: one snapshot, streamed table by table into a folder that gets its name when it is whole.
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { listExecuted } from '#db/migrate.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { folderBeside } from '#paperwork/signing/authority/installation.ts'
import { copyFolder } from './copy-folder.ts'
import { copyOut } from './copy-out.ts'
import { fileOf, filesOf, type Manifest, manifestFile, secretFile, signingFolder } from './manifest.ts'
import { connectOnce, type OneConnection } from './one-connection.ts'
import { sumOf, sumsFile, sumsText } from './sums.ts'
import { leftOut, listJournals, listSequences, listTables, listTenants } from './tables.reads.ts'

export type BackupRefusal =
  | { why: 'folder-not-empty'; folder: string }
  | { why: 'folder-unreachable'; folder: string }
  | { why: 'folder-is-a-mount'; folder: string }
  | { why: 'disk-full' }
  | { why: 'interrupted' }

/** `secret` is the installation's secret file; `version` the product's. */
export type Wanted = { url: string; folder: string; secret: string; version: string; signal: AbortSignal }

export async function backUp(wanted: Wanted): Promise<(Allowed & { manifest: Manifest }) | Refused<BackupRefusal>> {
  const verdict = await mayWriteTo(wanted.folder)
  if (!verdict.allowed) return verdict
  const half = `${wanted.folder}.unfinished-${process.pid}`
  try {
    await mkdir(path.join(half, 'tables'), { recursive: true, mode: 0o700 })
    const manifest = await writeAll(wanted, half)
    await rename(half, wanted.folder)
    await synced(path.dirname(wanted.folder))
    return { allowed: true, manifest }
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    if (wanted.signal.aborted) return refuse({ why: 'interrupted' })
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') return refuse({ why: 'disk-full' })
    throw error
  }
}

async function mayWriteTo(folder: string): Promise<Allowed | Refused<BackupRefusal>> {
  const above = await stat(path.dirname(folder)).catch(() => null)
  if (!above?.isDirectory()) return refuse({ why: 'folder-unreachable', folder: path.dirname(folder) })
  const found = await readdir(folder).catch((error) => (codeOf(error) === 'ENOENT' ? null : [String(error)]))
  if (!found) return { allowed: true }
  if (found.length > 0) return refuse({ why: 'folder-not-empty', folder })
  // An empty disk of its own cannot be given its name at the end.
  const mounted = (await stat(folder)).dev !== above.dev
  return mounted ? refuse({ why: 'folder-is-a-mount', folder }) : { allowed: true }
}

async function writeAll({ url, secret, version, signal }: Wanted, half: string): Promise<Manifest> {
  const connection = await connectOnce(url, signal)
  try {
    const hasSecret = await writeSecret(secret, path.join(half, secretFile))
    const signing = await copyFolder(folderBeside(secret), path.join(half, signingFolder))
    const manifest = { ...(await snapshot(connection, half)), version, secret: hasSecret, signing }
    await writeFile(path.join(half, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 })

    const sums = new Map(manifest.tables.map((table) => [fileOf(table), table.sha256]))
    for (const file of filesOf(manifest)) if (!sums.has(file)) sums.set(file, await sumOf(path.join(half, file)))
    await writeFile(path.join(half, sumsFile), sumsText(sums), { mode: 0o600 })
    for (const place of [...sums.keys(), sumsFile, 'tables', ...(signing.length > 0 ? [signingFolder] : []), '.'])
      await synced(path.join(half, place))
    signal.throwIfAborted()
    return manifest
  } finally {
    await connection.leave()
  }
}

/** False where the installation has none: with a database of one's own it may lie on another machine. */
async function writeSecret(secret: string, into: string): Promise<boolean> {
  if (!existsSync(secret)) return false
  await writeFile(into, await readFile(secret), { mode: 0o600 })
  return true
}

/** Everything is read as it stood at one moment; the locks keep a migration from changing tables in between. */
async function snapshot({ client, db }: OneConnection, half: string): Promise<Omit<Manifest, 'version' | 'secret'>> {
  await sql`begin isolation level repeatable read, read only`.execute(db)
  const { rows } = await sql<{ at: Date; postgres: string }>`
    select current_timestamp as at, current_setting('server_version') as postgres`.execute(db)
  const [moment] = rows
  if (!moment) throw new Error('no moment')

  const tables = await listTables(db)
  const names = tables.map(({ schema, name }) => sql.id(schema, name))
  await sql`lock table ${sql.join(names)} in access share mode`.execute(db)
  const tenants = await listTenants(db)
  const manifest = {
    product: 'thidua',
    format: 1,
    at: moment.at.toISOString(),
    postgres: moment.postgres,
    migrations: await listExecuted(db),
    sequences: await listSequences(db),
    journals: await listJournals(db, tenants),
    tables: [] as Manifest['tables'],
    leftOut,
  } as const
  for (const table of tables) manifest.tables.push(await copyOut({ client, db }, table, tenants, half))
  await sql`commit`.execute(db)
  return manifest
}

/** On the disk and not only on its way there. */
async function synced(place: string): Promise<void> {
  const handle = await open(place)
  await handle.sync().finally(() => handle.close())
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
