// The commands as a person meets them: started as a process of their own, stopped by Ctrl-C, on data in a folder of the test.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { cloneDatabase, type TestDatabase } from './database.ts'

type Started = { child: ChildProcess; told: string; code: Promise<number | null> }

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'thidua-commands-')))
let base: TestDatabase
before(async () => {
  base = await cloneDatabase()
})
after(async () => {
  await base.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Resolves when it serves or has ended. Its own database lies in a folder that everybody may enter. */
async function start(env: NodeJS.ProcessEnv, ...words: string[]): Promise<Started> {
  const child = spawn(process.execPath, ['--import', './scripts/tsx.mjs', 'app/start.ts', ...words], {
    env: { ...process.env, DATABASE_URL: '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let told = ''
  const serving = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (words: string) => {
        told += words
        if (/^http:\S+ {2}\(/m.test(told)) resolve()
      })
  })
  await Promise.race([serving, code])
  return { child, told, code }
}

async function interrupt({ child, code }: Started): Promise<void> {
  const began = performance.now()
  child.kill('SIGINT')
  assert.equal(await code, 0)
  assert.ok(performance.now() - began < 10_000, 'it ends soon')
}

const linkIn = ({ told }: Started) => /\/found\?secret=\S+/.exec(told)?.[0]

test('an installation prints a new one-time link at each start, and its server ends with the last who works on it', async () => {
  const data = { DATA_DIR: path.join(folder, 'data') }
  const first = await start(data)
  assert.ok(linkIn(first), first.told)
  const second = await start(data)
  assert.ok(linkIn(second), second.told)
  assert.notEqual(linkIn(first), linkIn(second))

  await interrupt(first)
  const origin = /^(http:\S+) {2}\(/m.exec(second.told)?.[1]
  assert.equal((await fetch(`${origin}${linkIn(second)}`)).status, 200, 'the second works on without the first')
  await interrupt(second)
  const again = await start(data)
  assert.match(again.told, /^http:/m)
  await interrupt(again)
})

test('a taken port is told in one line', async () => {
  const other = createServer().listen(0)
  const address = other.address()
  assert.ok(address && typeof address === 'object')
  const { told, code } = await start({ DATABASE_URL: base.url, DATA_DIR: folder, PORT: String(address.port) })
  assert.equal(await code, 1)
  assert.match(told, /^[^\n]+ — The port is taken; set another PORT\.\n$/)
  other.close()
})

test('the demonstration refuses a database that holds something else, and leaves it alone', async () => {
  const { told, code } = await start({ DATABASE_URL: base.url, DATA_DIR: folder }, '--demo')
  assert.equal(await code, 1)
  assert.match(told, /^[^\n]+ — This database holds something else; the demonstration needs an empty one\.\n$/)
})

test('names stand in Vietnamese order on a server whose own order is another', async () => {
  const owner = asOwner(base.url)
  const given = ['Ý Yên', 'Đông Hà', 'Dốc Lim', 'Ấp Ba', 'An Hải', 'Ea Súp', 'Cây Gạo']
  for (const table of ['unit_span', 'unit_as_of', 'person', 'file']) {
    const { rows } = await sql<{ name: string }>`
      select (jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(given.map((name) => ({ name })))})).name
      as name order by 1`.execute(owner)
    const names = rows.map(({ name }) => name)
    assert.deepEqual(names, ['An Hải', 'Ấp Ba', 'Cây Gạo', 'Dốc Lim', 'Đông Hà', 'Ea Súp', 'Ý Yên'], table)
  }
  const { rows } = await sql<{ found: string }>`select folded('ĐỔI MỚI') as found`.execute(owner)
  assert.deepEqual(rows, [{ found: 'doi moi' }])
  await owner.destroy()
})
