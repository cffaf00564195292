import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { open, type Running } from '../../app/server.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { cloneDatabase, type TestDatabase } from '../database.ts'

let base: TestDatabase
let server: Running
let port: number
before(async () => {
  base = await cloneDatabase()
  const settings = settingsOf({})
  settings.times = { headers: 300, request: 700, idle: 5000, keepAlive: 200, checkEvery: 50, certificate: 1000 }
  server = await open(base.url, 0, 'a secret of thirty-two letters !', settings)
  port = Number(new URL(server.origin).port)
})
after(async () => {
  await server.stop()
  await base.drop()
})

/** Sends the parts with pauses in between; resolves with what came back and how long the server bore it. */
async function drip(parts: string[], every: number): Promise<{ answer: string; milliseconds: number }> {
  const started = performance.now()
  const socket = connect(port, 'localhost')
  let answer = ''
  socket.on('data', (bytes) => (answer += bytes.toString('latin1'))).on('error', () => {})
  const closed = new Promise((resolve) => socket.once('close', resolve))
  for (const part of parts) {
    if (socket.destroyed) break
    socket.write(part)
    await pause(every)
  }
  await closed
  return { answer, milliseconds: performance.now() - started }
}

test('whoever dribbles a header is cut off, and others are served meanwhile', async () => {
  const slow = Array.from({ length: 50 }, () =>
    drip(['GET / HTTP/1.1\r\nhost: x\r\n', ...Array.from({ length: 30 }, (_, at) => `x-${at}: y\r\n`)], 100),
  )
  assert.equal((await fetch(`${server.origin}/healthz`)).status, 200)
  for (const { answer, milliseconds } of await Promise.all(slow)) {
    assert.match(answer, /^(HTTP\/1\.1 408.*)?$/s)
    assert.ok(milliseconds < 2000, `${milliseconds} ms`)
  }
})

test('whoever dribbles a form is cut off', async () => {
  const head = `POST /login HTTP/1.1\r\nhost: x\r\norigin: ${server.origin}\r\ncontent-length: 1000\r\ncontent-type: application/x-www-form-urlencoded\r\n\r\n`
  const { milliseconds } = await drip([head, ...Array.from({ length: 40 }, () => 'a')], 100)
  assert.ok(milliseconds < 3000, `${milliseconds} ms`)
})

test('headers beyond 16 KB, or an address beyond it, are refused before they are read', async () => {
  for (const start of [
    `GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`,
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
  ])
    assert.match((await drip([start], 0)).answer, /^HTTP\/1\.1 431/)
})

test('what is no HTTP, or HTTP of two meanings, is refused', async () => {
  for (const start of [
    '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'POST /login HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'POST /login HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nabcd',
    'GET / HTTP/1.1\r\nhost: x\r\nx: a\nb\0c\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n',
  ])
    assert.match((await drip([start], 0)).answer, /^(HTTP\/1\.1 4\d\d.*)?$/s, JSON.stringify(start))
  assert.equal((await fetch(`${server.origin}/healthz`)).status, 200)
})
