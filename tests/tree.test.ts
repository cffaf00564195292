// What the whole tree promises: migrations that name their room, types in step with them, a complete lock file, nothing private.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rooms } from '#rooms.ts'
import { schemaOf } from '../scripts/schema.ts'

test('every migration names the room that owns it', () => {
  const known = new Set([...Object.keys(rooms), 'shell'])
  const files = globSync('migrations/*.sql').sort()
  assert.ok(files.length > 5)
  for (const file of files) {
    const room = /^-- room: (\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1]
    assert.ok(room && known.has(room), file)
  }
})

test('the schema types are what the migrations make', async () =>
  assert.equal(await schemaOf(process.env.TEMPLATE_URL ?? ''), readFileSync('app/db/schema.ts', 'utf8')))

test('every entry of the lock file has a version and an integrity, and no address', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string }>
  }
  const entries = Object.entries(packages).filter(([name]) => name !== '')
  assert.ok(entries.length > 100)
  assert.deepEqual(
    entries.filter(([, entry]) => !entry.version || !entry.integrity || entry.resolved).map(([name]) => name),
    [],
  )
})

test('no optional package that another one names is missing in the lock file: npm would refuse all of it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  assert.ok(named.length > 20)
  assert.deepEqual(
    named.filter((name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`))),
    [],
  )
})

test('every dependency is pinned to one version', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  const pinned = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.values(manifest[kind] ?? {}),
  )
  assert.deepEqual(
    pinned.filter((version) => !/^\d+\.\d+\.\d+/.test(version)),
    [],
  )
})

test('no machine path and no address of a registry is tracked', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')
  const private_ = new RegExp(['/wo' + 'rk/', '/ho' + 'me/[a-z]', '//registr' + 'y\\.'].join('|'))
  const text = tracked.filter(
    (file) => /\.(ts|tsx|mjs|json|md|sql|css|txt)$/.test(file) && !file.startsWith('package-lock'),
  )
  assert.deepEqual(
    text.filter((file) => private_.test(readFileSync(file, 'utf8'))),
    [],
  )
})

test('the files of the product stay short', () => {
  const lengths = globSync('app/**/*.{ts,tsx}')
    .filter((file) => !file.endsWith('db/schema.ts') && !file.includes('.test.'))
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .sort((one, other) => one - other)
  assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 0) <= 61, 'median at most 60')
  assert.ok((lengths[Math.floor(lengths.length * 0.95)] ?? 0) <= 181, '95 % under 180')
})
