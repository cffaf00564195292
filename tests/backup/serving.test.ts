// Backups as they happen: while others write, as an owner who is bound by row-level security, onto a disk that fills up.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { asApp, asOwner } from '#db/connect.ts'
import type { Who } from '#db/context.ts'
import { migrate } from '#db/migrate.ts'
import { keepFile } from '#foundation/files/file.acts.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { day } from '#kernel/day.ts'
import { founding, neighbour, neighbourUnits, units } from '../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../seeds/demo-commune/found.ts'
import { acting, administer, cloneDatabase, cloneDemo, type TestDatabase } from '../database.ts'
import { bring, emptyDatabase, sumsOf, take, temporaryFolder } from './places.ts'

const { at, drop } = temporaryFolder()
let base: TestDatabase
let cast: CastCommittee
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date())
  clerk = cast.whos.get(founding.person) as Who
})
after(async () => {
  await base.drop()
  drop()
})

test('every write that was acknowledged before a backup began is in it, whole, while twelve others go on writing', async () => {
  const [acknowledged, stop] = [[] as string[], new AbortController()]
  const writer = async (number: number) => {
    for (let turn = 0; !stop.signal.aborted; turn++) {
      const name = `Chi bộ ${number}.${turn}`
      await acting(base, clerk, async (context) => {
        await createUnit(context, { ...hamlet, name })
        await keepFile(context, { name: `${name}.txt`, bytes: new TextEncoder().encode(name.repeat(2000)) })
      })
      acknowledged.push(name)
    }
  }
  const parent = cast.units.get(founding.committee) ?? null
  const hamlet = { parent, kind: 'party_cell', shortName: null, from: day('2026-01-01') } as const
  const writers = Array.from({ length: 12 }, (_, number) => writer(number))
  while (acknowledged.length < 60) await new Promise((resolve) => setTimeout(resolve, 5))
  const before = [...acknowledged]
  assert.ok((await take(base.url, at('busy'), at('no-secret'))).allowed)
  const during = acknowledged.length - before.length
  stop.abort()
  await Promise.all(writers)
  assert.ok(during > 0, 'they did write meanwhile')

  const place = await emptyDatabase()
  const restored = await bring(at('busy'), { url: place.url, secret: at('secret') })
  assert.ok(restored.allowed, JSON.stringify(restored))
  const app = asApp(place.url)
  const stored = await acting({ app }, clerk, async ({ db }) => ({
    units: (await sql<{ name: string }>`select distinct name from unit_span where name like 'Chi bộ %.%'`.execute(db))
      .rows,
    files: (await sql<{ name: string }>`select name from file`.execute(db)).rows,
    told: (await sql`select from journal where word = 'file.kept'`.execute(db)).rows.length,
  }))
  const names = new Set(stored.units.map(({ name }) => name))
  assert.deepEqual(
    before.filter((name) => !names.has(name)),
    [],
  )
  assert.deepEqual(
    stored.files.map(({ name }) => name).sort(),
    [...names].map((name) => `${name}.txt`).sort(),
    'no act is in by half',
  )
  assert.equal(stored.told, names.size)
  await app.destroy()
  await place.drop()
})

test('an owner who is no superuser backs up and restores every committee as well', {
  skip: process.env.DATABASE_URL && 'it needs a server of the test’s own',
}, async () => {
  const plain = `plain_${process.pid}`
  const server = new URL(base.url)
  await administer(server, `create role ${plain} login nosuperuser nobypassrls`)
  const [source, place] = [await emptyDatabase(plain), await emptyDatabase(plain)]
  try {
    await migrate(source.url)
    const app = asApp(source.url)
    const now = new Date()
    const mine = (await foundCast(app, founding, units, now)).whos.get(founding.person) as Who
    await foundCast(app, neighbour, neighbourUnits, now)
    const bytes = new TextEncoder().encode('Biên bản họp.')
    await acting({ app }, mine, (context) => keepFile(context, { name: 'a.txt', bytes }))
    await app.destroy()

    assert.ok((await take(source.url, at('plain'), at('no-secret'))).allowed)
    const restored = await bring(at('plain'), { url: place.url, secret: at('secret') })
    assert.ok(restored.allowed, JSON.stringify(restored))
    assert.deepEqual([restored.figures.committees, restored.figures.files], [2, 1])
    const owner = asOwner(place.url)
    const { rows } = await sql`select from pg_class where relrowsecurity and not relforcerowsecurity`.execute(owner)
    assert.equal(rows.length, 0, 'security is forced again')
    await owner.destroy()
    assert.deepEqual(await sumsOf(place.url), await sumsOf(source.url))
  } finally {
    await source.drop()
    await place.drop()
    await administer(server, `drop role ${plain}`)
  }
})

test('on a full disk it says so, and leaves nothing that looks like a backup', async (t) => {
  mkdirSync(at('small'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', at('small')], { stdio: 'ignore' })
  } catch {
    return t.skip('only root can make a small disk')
  }
  const demo = await cloneDemo()
  try {
    const full = await take(demo.url, at('small', 'backup'), at('no-secret'))
    assert.deepEqual(full, { allowed: false, refusal: { why: 'disk-full' } })
    assert.deepEqual(readdirSync(at('small')), [])
    const mount = await take(demo.url, at('small'), at('no-secret'))
    assert.deepEqual(mount, { allowed: false, refusal: { why: 'folder-is-a-mount', folder: at('small') } })
  } finally {
    execFileSync('umount', [at('small')])
    await demo.drop()
  }
})

test('a backup without the secret says that it has none, and a restore leaves the secret of the place alone', async () => {
  writeFileSync(at('own'), 'own')
  const taken = await take(base.url, at('bare'), at('no-secret'))
  assert.ok(taken.allowed && !taken.manifest.secret)
  const place = await emptyDatabase()
  assert.ok((await bring(at('bare'), { url: place.url, secret: at('own') })).allowed)
  assert.ok(readdirSync(at('.')).includes('own'))
  await place.drop()
})
