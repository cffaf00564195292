// A backup of the demonstration and back: everything as it was; and nothing at all where anything is not as it should be.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { parseManifest } from '#backup/manifest.ts'
import { sumOf } from '#backup/sums.ts'
import { asOwner } from '#db/connect.ts'
import { verifyJournals } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import { cloneDatabase, cloneDemo, type TestDatabase } from '../database.ts'
import { bring, emptyDatabase, sumsOf, take, temporaryFolder } from './places.ts'

const { at, drop } = temporaryFolder()
let demo: TestDatabase
before(async () => {
  demo = await cloneDemo()
  writeFileSync(at('secret'), 'the secret of this installation')
  mkdirSync(at('signing'))
  writeFileSync(at('signing', 'issuer.key.json'), 'a sealed key')
  const taken = await take(demo.url, at('whole'), at('secret'))
  assert.ok(taken.allowed)
})
after(async () => {
  await demo.drop()
  drop()
})

test('what was backed up is what stands after the restore, table by table, file by file, and so is the secret', async () => {
  const place = await emptyDatabase()
  const restored = await bring(at('whole'), { url: place.url, secret: at('new', 'secret') })
  assert.ok(restored.allowed, JSON.stringify(restored))
  assert.deepEqual(await sumsOf(place.url), await sumsOf(demo.url))
  assert.equal(readFileSync(at('new', 'secret'), 'utf8'), 'the secret of this installation')
  assert.equal(statSync(at('new', 'secret')).mode & 0o777, 0o600)
  assert.equal(readFileSync(at('new', 'signing', 'issuer.key.json'), 'utf8'), 'a sealed key')

  const journals = await verifyJournals(place.url)
  assert.ok(journals.length === 2 && journals.every(holds))
  const { committees, files, entries } = restored.figures
  assert.deepEqual([committees, entries], [2, journals.reduce((sum, one) => sum + one.entries, 0)])
  assert.ok(files > 10)
  assert.deepEqual(await sizesOf(place.url), await sizesOf(demo.url), 'keys, policies and forced security as well')
  await place.drop()
})

test('only its owner may read a backup, and any computer can check it', async () => {
  assert.equal(statSync(at('whole')).mode & 0o777, 0o700)
  for (const file of ['manifest.json', 'secret', 'tables/public.person.copy'])
    assert.equal(statSync(at('whole', file)).mode & 0o777, 0o600, file)
  for (const line of readFileSync(at('whole', 'SHA256SUMS'), 'utf8').trim().split('\n')) {
    const [sum, file] = line.split('  ')
    assert.equal(sum, await sumOf(at('whole', file ?? '')), file)
  }
})

test('a bent byte or a missing file is told by its name, before anything is written', async () => {
  const place = await cloneDatabase()
  const before = await sumsOf(place.url)
  const kinds = [
    'SHA256SUMS',
    'manifest.json',
    'secret',
    'tables/public.journal.copy',
    'tables/public.file_content.copy',
  ]
  for (const file of [...kinds, 'tables/login.user.copy']) {
    const whole = readFileSync(at('whole', file))
    for (const spot of [0, Math.floor(whole.length / 2), whole.length - 1]) {
      const bent = Buffer.from(whole)
      bent[spot] = (bent[spot] ?? 0) ^ 1
      writeFileSync(at('whole', file), bent)
      const refused = await bring(at('whole'), { url: place.url, secret: at('none') })
      assert.ok(!refused.allowed && refused.refusal.why !== 'no-backup', `${file} at ${spot}`)
      if (file !== 'SHA256SUMS') assert.deepEqual(refused.refusal, { why: 'file-bent', file })
    }
    rmSync(at('whole', file))
    const refused = await bring(at('whole'), { url: place.url, secret: at('none') })
    const why = file === 'SHA256SUMS' ? { why: 'no-backup' } : { why: 'file-missing', file }
    assert.deepEqual(refused, { allowed: false, refusal: why })
    writeFileSync(at('whole', file), whole)
  }
  assert.deepEqual(await sumsOf(place.url), before)
  assert.ok(!existsSync(at('none')))
  await place.drop()
})

test('a list of sums that forgets a file does not hide that it is gone', async () => {
  const sums = readFileSync(at('whole', 'SHA256SUMS'), 'utf8')
  writeFileSync(at('whole', 'SHA256SUMS'), sums.replace(/.*public\.duty\.copy\n/, ''))
  const refused = await bring(at('whole'), { url: 'postgres://nobody', secret: at('none') })
  assert.deepEqual(refused, { allowed: false, refusal: { why: 'file-missing', file: 'tables/public.duty.copy' } })
  writeFileSync(at('whole', 'SHA256SUMS'), sums)
})

test('what is right by its sums and wrong by its counts is rolled back', async () => {
  const place = await cloneDatabase()
  const back = rewritten((manifest) => manifest.replace(/("name": "unit",[^}]*"rows": )\d+/s, '$1 4'))
  const refused = await bring(at('whole'), { url: place.url, secret: at('none') })
  assert.ok(!refused.allowed && refused.refusal.why === 'rows-differ' && refused.refusal.table === 'public.unit')
  back()
  const bent = rewritten((manifest) => manifest.replace(/("seq": )\d{3,}/, '$1 1'))
  const broken = await bring(at('whole'), { url: place.url, secret: at('none') })
  assert.equal(!broken.allowed && broken.refusal.why, 'journal-broken')
  bent()
  assert.ok(!existsSync(at('none')))
  assert.ok((await bring(at('whole'), { url: place.url, secret: at('after') })).allowed, 'the place is still empty')
  await place.drop()
})

test('a backup of a newer product is not restored', async () => {
  const back = rewritten((manifest) => manifest.replace('"0012-owner.sql"', '"0012-owner.sql", "9999-tomorrow.sql"'))
  const refused = await bring(at('whole'), { url: 'postgres://nobody', secret: at('none') })
  assert.equal(!refused.allowed && refused.refusal.why, 'newer')
  back()
  const strange = rewritten((manifest) => manifest.replace('"format": 1', '"format": 2'))
  const unknown = await bring(at('whole'), { url: 'postgres://nobody', secret: at('none') })
  assert.deepEqual(unknown, { allowed: false, refusal: { why: 'unknown-format' } })
  strange()
})

test('only an empty place that nobody serves is restored into', async () => {
  const secret = at('none')
  const full = await bring(at('whole'), { url: demo.url, secret })
  assert.ok(!full.allowed && ['not-empty', 'in-use'].includes(full.refusal.why))

  const served = await cloneDatabase()
  await sql`select 1`.execute(served.app)
  const used = await bring(at('whole'), { url: served.url, secret })
  assert.deepEqual(used, { allowed: false, refusal: { why: 'in-use' } })
  await served.drop()

  const foreign = await emptyDatabase()
  await run(foreign.url, 'create table theirs (id int)')
  const strange = await bring(at('whole'), { url: foreign.url, secret })
  assert.deepEqual(strange, { allowed: false, refusal: { why: 'foreign-data' } })
  await foreign.drop()
})

test('a folder with something in it is refused, and so is one that cannot be reached', async () => {
  const full = await take(demo.url, at('whole'), at('secret'))
  assert.deepEqual(full, { allowed: false, refusal: { why: 'folder-not-empty', folder: at('whole') } })
  const far = await take(demo.url, at('no', 'such', 'folder'), at('secret'))
  assert.deepEqual(far, { allowed: false, refusal: { why: 'folder-unreachable', folder: at('no', 'such') } })
})

test('a backup that is stopped leaves nothing that looks like one', async () => {
  const stop = new AbortController()
  const taking = take(demo.url, at('stopped'), at('secret'), stop.signal)
  while (!readdirSync(at('.')).some((name) => name.startsWith('stopped.unfinished'))) await pause(1)
  stop.abort()
  assert.deepEqual(await taking, { allowed: false, refusal: { why: 'interrupted' } })
  assert.deepEqual(
    readdirSync(at('.')).filter((name) => name.startsWith('stopped')),
    [],
  )
})

test('a restore that is stopped leaves the place empty, and can be begun again', async () => {
  const place = await emptyDatabase()
  const watcher = asOwner(demo.url)
  const stop = new AbortController()
  const restoring = bring(at('whole'), { url: place.url, secret: at('half', 'secret') }, stop.signal)
  const copying = sql`select from pg_stat_activity where application_name = 'thidua backup' and query ilike 'copy%'`
  while ((await copying.execute(watcher)).rows.length === 0) await pause(1)
  stop.abort()
  assert.deepEqual(await restoring, { allowed: false, refusal: { why: 'interrupted' } })
  await watcher.destroy()
  assert.equal((await sumsOf(place.url)).size, 0)
  assert.ok(!existsSync(at('half', 'secret')))
  assert.ok((await bring(at('whole'), { url: place.url, secret: at('half', 'secret') })).allowed)
  await place.drop()
})

/** The manifest changed by somebody who knows how to write the sums. Gives back what puts it right again. */
function rewritten(change: (manifest: string) => string): () => void {
  const [manifest, sums] = ['manifest.json', 'SHA256SUMS'].map((file) => readFileSync(at('whole', file), 'utf8'))
  const changed = change(manifest ?? '')
  assert.notEqual(changed, manifest)
  assert.ok(parseManifest(changed) || changed.includes('"format": 2'))
  writeFileSync(at('whole', 'manifest.json'), changed)
  const sum = createHash('sha256').update(changed).digest('hex')
  writeFileSync(at('whole', 'SHA256SUMS'), (sums ?? '').replace(/.{64}(?= {2}manifest\.json)/, sum))
  return () => {
    writeFileSync(at('whole', 'manifest.json'), manifest ?? '')
    writeFileSync(at('whole', 'SHA256SUMS'), sums ?? '')
  }
}

/** What security and keys a database has: counted, so that a restore forgets none. */
async function sizesOf(url: string): Promise<unknown> {
  const owner = asOwner(url)
  const { rows } = await sql`
    select (select count(*) from pg_constraint where connamespace <> 'pg_catalog'::regnamespace) as constraints,
      (select count(*) from pg_policy) as policies, (select count(*) from pg_class where relforcerowsecurity) as forced,
      (select count(*) from pg_trigger where tgenabled <> 'O') as triggers`.execute(owner)
  await owner.destroy()
  return rows
}

async function run(url: string, statement: string): Promise<void> {
  const owner = asOwner(url)
  await sql.raw(statement).execute(owner)
  await owner.destroy()
}
