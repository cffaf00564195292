// A server on which the product's user may not create roles: it is told what an administrator runs once, and then it starts.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { asOwner, roles } from '#db/connect.ts'
import { type Embedded, startEmbedded } from '#db/embedded.ts'
import { listExecuted, listMigrations, migrate, RolesMissing } from '#db/migrate.ts'
import { administer } from './database.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'thidua-roles-'))
let server: URL
let embedded: Embedded
before(async () => {
  embedded = await startEmbedded(path.join(folder, 'data'))
  server = new URL(embedded.url)
  await administer(server, 'create role plain login nosuperuser nocreaterole', 'create database theirs owner plain')
})
after(async () => {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ours = () => {
  const url = new URL(server)
  ;[url.username, url.pathname] = ['plain', '/theirs']
  return url.href
}

async function missing(): Promise<string[]> {
  const told: string[] = []
  await assert.rejects(migrate(ours()), (error) => {
    assert.ok(error instanceof RolesMissing)
    assert.match(error.message, /nhờ người quản trị máy chủ chạy.* — .*ask an administrator/)
    told.push(...error.statements)
    return true
  })
  return told
}

test('a plain owner is told the statements for all roles, later for the one that came with an upgrade, and then starts', async () => {
  const statements = await missing()
  assert.deepEqual(
    statements.map(
      (statement) => /^create role (\w+) login nosuperuser nobypassrls password '\w+';$/.exec(statement)?.[1],
    ),
    [...roles],
  )
  const newest = statements.filter((statement) => statement.includes('thidua_jobs'))
  await administer(server, ...statements.filter((statement) => !newest.includes(statement)))
  assert.deepEqual(await missing(), newest)
  await administer(server, ...newest)

  await migrate(ours())
  const owner = asOwner(ours())
  assert.deepEqual(await listExecuted(owner), await listMigrations())
  const { rows } =
    await sql`select from pg_roles where rolname = any (${[...roles]}) and (rolsuper or rolbypassrls)`.execute(owner)
  assert.equal(rows.length, 0)
  await owner.destroy()
})
