import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from 'node:tls'
import { open, type Running } from '../../app/server.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { clerkName, openSite, password, type Site } from '../site.ts'
import { freePort } from './free-port.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'thidua-tls-'))
const files = { TLS_CERT: path.join(folder, 'cert.pem'), TLS_KEY: path.join(folder, 'key.pem') }
const given = (name: 'first' | 'renewed', kind: 'crt' | 'key') => `tests/files/tls/test-only-${name}.${kind}`
const ca = (['first', 'renewed'] as const).map((name) => readFileSync(given(name, 'crt')))

let site: Site
let secure: Running
let port: number
let plainPort: number
before(async () => {
  site = await openSite()
  use('first')
  port = await freePort()
  plainPort = await freePort()
  const env = { ...files, ORIGIN: `https://localhost:${port}`, HTTP_PORT: String(plainPort) }
  const settings = settingsOf(env)
  settings.times.certificate = 50
  secure = await open(site.base.url, port, 'a secret of thirty-two letters !', settings)
})
after(async () => {
  await secure.stop()
  await site.stop()
  rmSync(folder, { recursive: true })
})

function use(name: 'first' | 'renewed'): void {
  copyFileSync(given(name, 'crt'), files.TLS_CERT)
  copyFileSync(given(name, 'key'), files.TLS_KEY)
}

test('the product is served by https with its own certificate, and tells browsers to stay with it', async () => {
  const answer = await get('/login')
  assert.equal(answer.statusCode, 200)
  assert.match(answer.headers['strict-transport-security'] ?? '', /max-age=31536000; includeSubDomains/)
})

test('over https every cookie is for https only', async () => {
  for (const [where, fields] of [
    ['/login', { username: clerkName, password }],
    ['/language', { language: 'en' }],
  ] as const) {
    const answer = await send(where, new URLSearchParams(fields).toString())
    assert.equal(answer.statusCode, 303)
    const cookies = answer.headers['set-cookie'] ?? []
    assert.ok(cookies.length > 0, where)
    for (const cookie of cookies) assert.match(cookie, /^__Host-[^;]+;(?=.*; Secure)(?=.*Path=\/(;|$))(?!.*Domain)/i)
  }
})

test('plain http leads to the address that the administrator set, whatever host the request names', async () => {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    http.get({ port: plainPort, path: '/duties?x=1', headers: { host: 'evil.example' } }, resolve).on('error', reject),
  )
  answer.resume()
  assert.equal(answer.statusCode, 308)
  assert.equal(answer.headers.location, `https://localhost:${port}/duties?x=1`)
})

test('a machine that asks by plain http is not led on, so that its mistake is seen', async () => {
  for (const path of ['/metrics', '/healthz', '/readyz', '/api/anything']) {
    const answer = await fetch(`http://localhost:${plainPort}${path}`, { redirect: 'manual' })
    assert.deepEqual([answer.status, answer.headers.get('location')], [403, null], path)
  }
})

test('only ciphers that keep old conversations closed are spoken, also after the certificate was renewed', async () => {
  const weak = ['ECDHE-ECDSA-AES128-SHA', 'ECDHE-ECDSA-AES256-SHA384', 'AES128-GCM-SHA256', 'DHE-RSA-AES128-GCM-SHA256']
  const speak = (ciphers: string) => organisation({ maxVersion: 'TLSv1.2', ciphers })
  const check = async () => {
    assert.match(await speak('ECDHE-ECDSA-AES256-GCM-SHA384'), /test|first|renewed/i)
    for (const cipher of weak) await assert.rejects(speak(cipher), cipher)
  }
  await check()
  use('renewed')
  await until(async () => /renewed/.test(await organisation()))
  await check()
  use('first')
  await until(async () => /first/.test(await organisation()))
})

test('a renewed certificate is used from the next connection on, and a broken one never', async () => {
  assert.match(await organisation(), /first/)
  use('renewed')
  await until(async () => /renewed/.test(await organisation()))

  writeFileSync(files.TLS_CERT, 'nothing of the kind')
  await pause(200)
  assert.match(await organisation(), /renewed/, 'the old one stays in use')
  copyFileSync(given('first', 'crt'), files.TLS_CERT)
  await pause(200)
  assert.match(await organisation(), /renewed/, 'a certificate without its key is broken too')
  copyFileSync(given('first', 'key'), files.TLS_KEY)
  await until(async () => /first/.test(await organisation()))
})

test('old versions of TLS and plain text on the secure port are turned away, and the next one is served', async () => {
  await assert.rejects(organisation({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }))
  await assert.rejects(new Promise((resolve, reject) => http.get({ port, path: '/' }, resolve).on('error', reject)))
  assert.equal((await get('/healthz')).statusCode, 200)
})

test('a server does not start with a certificate that is not there or not whole', async () => {
  for (const TLS_CERT of [
    'tests/files/tls/missing.crt',
    'tests/files/tls/test-only-first.key',
    given('renewed', 'crt'),
  ]) {
    const settings = settingsOf({ TLS_CERT, TLS_KEY: given('first', 'key'), ORIGIN: 'https://thidua.example' })
    await assert.rejects(open(site.base.url, 0, 'secret', settings), /TLS_CERT/)
  }
})

test('the password of the sample of settings is refused at the start', () => {
  const sample = /^DATABASE_URL=(.+)$/m.exec(readFileSync('deploy/thidua.env', 'utf8'))?.[1]
  assert.throws(() => settingsOf({ DATABASE_URL: sample }), { message: /CHANGE-ME/ })
  assert.ok(settingsOf({ DATABASE_URL: sample?.replace('CHANGE-ME', 'cua-rieng-minh') }))
})

test('settings that do not fit together are told at the start, in plain words', () => {
  for (const [env, told] of [
    [{ TLS_CERT: 'a' }, /TLS_KEY/],
    [{ ...files }, /ORIGIN/],
    [{ TRUST_PROXY: '1' }, /ORIGIN/],
    [{ ...files, ORIGIN: 'http://thidua.example' }, /https/],
    [{ ORIGIN: 'https://thidua.example/' }, /gạch chéo/],
    [{ ORIGIN: 'thidua.example' }, /ORIGIN/],
    [{ TRUST_PROXY: 'everybody', ORIGIN: 'https://thidua.example' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '10.0.0.0/40', ORIGIN: 'https://thidua.example' }, /TRUST_PROXY/],
    [{ RATE_LIMIT_FACTOR: '0' }, /RATE_LIMIT_FACTOR/],
  ] as const)
    assert.throws(() => settingsOf(env), { message: told })
  assert.deepEqual(settingsOf({ TRUST_PROXY: '10.0.0.2, fd00::/8', ORIGIN: 'https://a.example' }).trust, {
    addresses: ['10.0.0.2', 'fd00::/8'],
  })
})

const get = (where: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) =>
    https.get({ port, path: where, ca, agent: false }, (answer) => resolve(answer.resume())).on('error', reject),
  )

const send = (where: string, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) =>
    https
      .request({ port, path: where, ca, agent: false, method: 'POST' }, (answer) => resolve(answer.resume()))
      .on('error', reject)
      .setHeader('origin', secure.origin)
      .setHeader('content-type', 'application/x-www-form-urlencoded')
      .end(body),
  )

/** Whose certificate a new connection is shown. */
const organisation = (options: object = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, ca, servername: 'localhost', ...options }, () => {
      resolve(String(socket.getPeerCertificate().subject.O))
      socket.destroy()
    }).on('error', reject)
  })

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 60; round++) {
    if (await holds()) return
    await pause(50)
  }
  assert.fail('it did not happen in three seconds')
}
