// Brings a backup into an empty installation: everything in one transaction, proved before it is committed.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { listExecuted, listMigrations, migrateTo, prepareServer } from '#db/migrate.ts'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { folderBeside } from '#paperwork/signing/authority/installation.ts'
import { copyFolder } from './copy-folder.ts'
import { copyIn } from './copy-in.ts'
import { type Manifest, secretFile, signingFolder } from './manifest.ts'
import { connectOnce } from './one-connection.ts'
import { mayHold, type PlaceRefusal } from './place.reads.ts'
import { type ProofRefusal, proveContents, proveCounts, proveJournals } from './prove.ts'
import { type ReadRefusal, readBackup } from './read-backup.ts'

export type RestoreRefusal = ReadRefusal | PlaceRefusal | ProofRefusal | { why: 'interrupted' } | { why: 'disk-full' }
export type Restored = Allowed & { manifest: Manifest; figures: Figures }
export type Figures = { committees: number; tables: number; rows: number; files: number; entries: number }

export type Place = { url: string; secret: string }

/** Refused or broken off, it leaves the installation as empty as it was. `reach` makes the place: only for a backup that is sound. */
export async function restore(
  folder: string,
  reach: () => Promise<Place>,
  signal: AbortSignal,
): Promise<Restored | Refused<RestoreRefusal>> {
  const read = await readBackup(folder, await listMigrations())
  if (!read.allowed) return read
  const place = await reach()
  const { client, db, leave } = await connectOnce(place.url, signal)
  try {
    const empty = await mayHold(db)
    if (!empty.allowed) return empty
    await prepareServer(db, place.url)

    return await db.transaction().execute(async (transaction) => {
      await makeRoom(transaction)
      await migrateTo(transaction, read.manifest.migrations.at(-1))
      await copyIn({ client, db: transaction }, read.manifest, folder)
      const figures = await proved(transaction, read.manifest)
      await sql`analyze`.execute(transaction)
      if (read.manifest.secret) await takeSecret(path.join(folder, secretFile), place.secret)
      if (read.manifest.signing?.length) await copyFolder(path.join(folder, signingFolder), folderBeside(place.secret))
      return { allowed: true, manifest: read.manifest, figures }
    })
  } catch (error) {
    if (error instanceof NotProved) return refuse(error.refusal)
    if (signal.aborted) return refuse({ why: 'interrupted' })
    if (isFull(error)) return refuse({ why: 'disk-full' })
    throw error
  } finally {
    await leave()
  }
}

/** Thrown inside the transaction, so that it rolls back. */
class NotProved extends Error {
  readonly refusal: ProofRefusal
  constructor(refusal: ProofRefusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}

/** What was copied in is counted in the tables of its own day, and the journals are recomputed in those of today. */
async function proved(db: Kysely<unknown>, manifest: Manifest): Promise<Figures> {
  const counts = await proveCounts(db, manifest)
  if (!counts.allowed) throw new NotProved(counts.refusal)
  const contents = await proveContents(db, manifest)
  if (!contents.allowed) throw new NotProved(contents.refusal)
  await migrateTo(db)
  const journals = await proveJournals(db, manifest)
  if (!journals.allowed) throw new NotProved(journals.refusal)

  const { tables } = manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return { committees: journals.count, tables: tables.length, rows, files: contents.count, entries: journals.entries }
}

/** An installation that was started once has tables of the newest state, and nothing in them. */
async function makeRoom(db: Kysely<unknown>): Promise<void> {
  if ((await listExecuted(db)).length === 0) return
  await sql`drop schema if exists migration, login, jobs, public cascade`.execute(db)
  await sql`create schema public`.execute(db)
}

/** Before the commit: an empty installation loses nothing by another secret, but a full one everything without its own. */
async function takeSecret(from: string, secret: string): Promise<void> {
  await mkdir(path.dirname(secret), { recursive: true })
  const half = `${secret}.${process.pid}`
  try {
    await writeFile(half, await readFile(from), { mode: 0o600 })
    await rename(half, secret)
  } finally {
    await rm(half, { force: true })
  }
}

/** The database's disk is full. */
const isFull = (error: unknown) => error instanceof pg.DatabaseError && error.code === '53100'
