// Data written by earlier states of the product, brought up by today's: nothing is lost, and its pages open.
import assert from 'node:assert/strict'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { copyIn } from '#backup/copy-in.ts'
import { type Manifest, parseManifest } from '#backup/manifest.ts'
import { connectOnce } from '#backup/one-connection.ts'
import { asOwner } from '#db/connect.ts'
import { listMigrations, migrate, migrateTo, NewerDatabase, prepareServer } from '#db/migrate.ts'
import { verifyJournals } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import { reactEverywhere } from '../../app/reactions.ts'
import { open } from '../../app/server.ts'
import { cookiesOf, post } from '../site.ts'
import { bring, emptyDatabase, never, temporaryFolder } from './places.ts'

const { at, drop } = temporaryFolder()
after(drop)

const states = globSync('tests/files/state-*.zip').sort()

test('there is data of an earlier state to try', () => assert.ok(states.length > 0))

for (const state of states) {
  const name = path.basename(state, '.zip')
  const folder = at(name)
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(state)))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), bytes)
  }
  const manifest = parseManifest(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest

  test(`${name}: a database in use is brought up with all its data, its journals hold, its pages open`, async () => {
    const place = await emptyDatabase()
    await asItWas(place.url, folder, manifest)
    await migrate(place.url)
    await migrate(place.url) // a second start finds nothing to do

    const journals = await verifyJournals(place.url)
    assert.ok(journals.every(holds))
    assert.deepEqual(
      journals.map(({ tenant, entries }) => [tenant, entries]),
      manifest.journals.map(({ tenant, seq }) => [tenant, seq]),
    )
    for (const table of ['person', 'post', 'unit', 'duty', 'proof', 'file', 'finding'])
      assert.ok((await countOf(place.url, table)) >= rowsOf(manifest, table), table)
    await reactEverywhere(place.url)
    await pagesOpen(place.url)
    await place.drop()
  })

  test(`${name}: a backup of that state is restored and brought up`, async () => {
    const place = await emptyDatabase()
    const restored = await bring(folder, { url: place.url, secret: at(`${name}-secret`) })
    assert.ok(restored.allowed, JSON.stringify(restored))
    assert.equal(await countOf(place.url, 'journal'), rowsOf(manifest, 'journal'))
    await place.drop()
  })
}

test('an older product leaves the database of a newer one alone, and says why', async () => {
  const place = await emptyDatabase()
  await migrate(place.url)
  const owner = asOwner(place.url)
  await sql`insert into migration.kysely_migration values ('9999-tomorrow.sql', '2030-01-01')`.execute(owner)
  await owner.destroy()
  await assert.rejects(migrate(place.url), (error) => {
    assert.ok(error instanceof NewerDatabase)
    assert.match(error.message, /mới hơn.*9999-tomorrow\.sql.* — .*newer product/)
    return true
  })
  await place.drop()
})

/** The tables of that day with the rows of that day. */
async function asItWas(url: string, folder: string, manifest: Manifest): Promise<void> {
  const { client, db, leave } = await connectOnce(url, never)
  await prepareServer(db, url)
  await db.transaction().execute(async (transaction) => {
    await migrateTo(transaction, manifest.migrations.at(-1))
    await copyIn({ client, db: transaction }, manifest, folder)
  })
  await leave()
  assert.ok((await listMigrations()).length >= manifest.migrations.length)
}

async function pagesOpen(url: string): Promise<void> {
  const running = await open(url, 0, 'a secret of thirty-two letters !')
  try {
    const cookie = cookiesOf(
      await post(running.origin, '/login', { username: 'vanphong', password: 'song-trang-2026' }),
    )
    const show = async (page: string) => {
      const answer = await fetch(running.origin + page, { headers: { cookie } })
      assert.equal(answer.status, 200, page)
      return answer.text()
    }
    const [, campaign] = /href="(\/campaigns\/[0-9a-f-]{36})"/.exec(await show('/campaigns')) ?? []
    assert.ok(campaign)
    for (const page of ['/', '/units', '/plans', campaign, `${campaign}/duties`]) await show(page)
  } finally {
    await running.stop()
  }
}

const rowsOf = ({ tables }: Manifest, table: string) => tables.find(({ name }) => name === table)?.rows ?? 0

async function countOf(url: string, table: string): Promise<number> {
  const owner = asOwner(url)
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(owner)
  await owner.destroy()
  return rows[0]?.count ?? 0
}
