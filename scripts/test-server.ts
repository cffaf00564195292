// The server of a test run: the named one, or one of its own, so that two runs in one checkout do not meet. `stop` leaves
// nothing behind, also of tests that failed before they could tidy up.
import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { administer } from '../tests/database.ts'

/** `prefix` begins the names of all databases of this run. */
export async function serverForTests(prefix: string): Promise<{ url: URL; stop(): Promise<void> }> {
  const named = process.env.DATABASE_URL
  if (named) return { url: new URL(named), stop: () => dropAll(new URL(named), prefix) }

  const folder = `.cache/test-${process.pid}`
  const server = await startEmbedded(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'])
  return {
    url: new URL(server.url),
    async stop() {
      await server.stop()
      rmSync(server.data, { recursive: true, force: true })
      rmSync(`${server.data}.log`, { force: true })
    },
  }
}

async function dropAll(named: URL, prefix: string): Promise<void> {
  const server = new URL(named)
  server.pathname = '/postgres'
  const owner = asOwner(server.href)
  const { rows } = await sql<{ name: string }>`
    select datname as name from pg_database where datname = ${prefix} or starts_with(datname, ${`${prefix}_`})`.execute(
    owner,
  )
  await owner.destroy()
  for (const { name } of rows) await administer(named, `drop database if exists ${name} with (force)`)
}
