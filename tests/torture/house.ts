// The product under torture: a server process and its embedded database, prepared from data of an earlier state, killed and started again.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { restore } from '#backup/restore.ts'
import { startEmbedded } from '#db/embedded.ts'

export type House = {
  origin: string
  url: string
  folder: string
  start(): Promise<void>
  killServer(): Promise<void>
  killDatabase(): void
  end(): Promise<void>
}

export async function prepareHouse(): Promise<House> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'thidua-torture-')))
  const data = path.join(folder, 'main')
  mkdirSync(data)
  const embedded = await startEmbedded(path.join(data, 'pg'))
  const place = { url: embedded.url, secret: path.join(data, 'secret') }
  const restored = await restore(unpacked(folder), async () => place, new AbortController().signal)
  assert.ok(restored.allowed, JSON.stringify(restored))
  await embedded.stop()

  const port = await freePort()
  const origin = `http://localhost:${port}`
  let child: ChildProcess | undefined
  return { origin, url: embedded.url, folder, start, killServer, killDatabase, end }

  async function start() {
    const limits = { RATE_LIMIT_FACTOR: '1000', LOG_LEVEL: 'error' } // twenty people behind one address, as fast as they can
    const env = { ...process.env, ...limits, DATABASE_URL: '', DATA_DIR: folder, PORT: String(port) }
    const command = ['--import', './scripts/tsx.mjs', 'app/start.ts']
    const started = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    started.stderr.on('data', (part) => {
      told = (told + part).slice(-4000)
    })
    child = started
    for (let waited = 0; !(await answers(origin)); waited += 25) {
      assert.ok(started.exitCode === null && waited < 60_000, `the server does not start: ${told}`)
      await pause(25)
    }
  }

  async function killServer() {
    const gone = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill('SIGKILL')
    await gone
  }

  /** The parent of all its processes: what it had not written to the disk is gone. */
  function killDatabase() {
    const [pid] = readFileSync(path.join(embedded.data, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 'SIGKILL')
  }

  async function end() {
    const gone = new Promise((resolve) => child?.once('exit', resolve))
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill('SIGINT')
      await gone
    }
    const socket = new URL(embedded.url).searchParams.get('host') ?? ''
    for (const place of [folder, embedded.data, `${embedded.data}.log`, socket])
      rmSync(place, { recursive: true, force: true })
  }
}

function unpacked(folder: string): string {
  const into = path.join(folder, 'state')
  mkdirSync(path.join(into, 'tables'), { recursive: true })
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync('tests/files/state-0012.zip'))))
    writeFileSync(path.join(into, file), bytes)
  return into
}

const answers = (origin: string) =>
  fetch(`${origin}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  )

function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  const address = probe.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new Promise((resolve) => probe.close(() => resolve(port)))
}
