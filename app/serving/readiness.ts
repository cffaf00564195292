// May requests be sent here? The database answers, its migrations are this program's, the journal can be read.
import { readdir } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { inTransaction } from '#db/context.ts'
import { migrationFolder } from '#db/migrate.ts'
import type { Tables } from '#db/schema.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'

export type Unready = 'database-unreachable' | 'migrations-behind' | 'migrations-ahead' | 'journal-unreadable'
export type Readiness = { ready: true } | { ready: false; why: Unready }

const patience = 2000 // milliseconds
const kept = 2000

/** `url` is the owner's, who alone may see the list of migrations. An answer is kept for two seconds, so that asking costs nothing. */
export function readinessOf(url: string, database: Kysely<Tables>): () => Promise<Readiness> {
  let last: { at: number; answer: Promise<Readiness> } | undefined
  return () => {
    if (!last || performance.now() - last.at > kept) last = { at: performance.now(), answer: judge(url, database) }
    return last.answer
  }
}

async function judge(url: string, database: Kysely<Tables>): Promise<Readiness> {
  const why = (await missingMigrations(url)) ?? (await mayRead(database))
  return why ? { ready: false, why } : { ready: true }
}

async function missingMigrations(url: string): Promise<Unready | undefined> {
  const ours = (await readdir(migrationFolder)).filter((name) => name.endsWith('.sql'))
  try {
    const theirs = await withPatience(listDone(url))
    if (ours.some((name) => !theirs.includes(name))) return 'migrations-behind'
    return theirs.length > ours.length ? 'migrations-ahead' : undefined
  } catch {
    return 'database-unreachable'
  }
}

async function listDone(url: string): Promise<string[]> {
  const owner = asOwner(url)
  try {
    const { rows } = await sql<{ name: string }>`select name from migration.kysely_migration`.execute(owner)
    return rows.map(({ name }) => name)
  } finally {
    await owner.destroy()
  }
}

/** Through the same pool and role as every page, as a committee that does not exist. */
async function mayRead(database: Kysely<Tables>): Promise<Unready | undefined> {
  const nobody = { tenant: newId<'tenant'>(), actor: newId<'person'>(), now: new Date(0), today: day('1970-01-01') }
  const look = inTransaction(database, { ...nobody, language: 'vi' }, 'read only', ({ db }) =>
    db.selectFrom('journal_head').select('tenant_id').limit(1).execute(),
  )
  return withPatience(look).then(
    () => undefined,
    () => 'journal-unreadable' as const,
  )
}

function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const clock = setTimeout(() => reject(new Error('no answer in time')), patience)
  return Promise.race([work, promise]).finally(() => clearTimeout(clock))
}
