import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { asLogin } from '#db/connect.ts'
import { open, type Running } from '../../app/server.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { clerkName, openSite, password, type Site } from '../site.ts'
import { freePort } from './free-port.ts'

const ORIGIN = 'https://thidua.example'
let site: Site
let behind: Running
let port: number
before(async () => {
  site = await openSite()
  port = await freePort()
  behind = await open(
    site.base.url,
    port,
    'a secret of thirty-two letters !',
    settingsOf({ ORIGIN, TRUST_PROXY: '127.0.0.1, ::1' }),
  )
})
after(async () => {
  await behind.stop()
  await site.stop()
})

const logIn = (origin: string, at: string, headers: Record<string, string>) =>
  fetch(`${at}/login`, {
    method: 'POST',
    headers: { origin, ...headers },
    body: new URLSearchParams({ username: clerkName, password }),
    redirect: 'manual',
  })

/** The addresses that the login's limit has counted. */
async function counted(): Promise<string[]> {
  const logins = asLogin(site.base.url)
  const { rows } = await sql<{ key: string }>`select key from "rateLimit"`.execute(logins)
  await logins.destroy()
  return rows.map(({ key }) => key)
}

test('behind a trusted proxy the limit counts the address that the proxy names', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.77', 'x-forwarded-proto': 'https' }
  const answer = await logIn(ORIGIN, `http://127.0.0.1:${port}`, headers)
  assert.equal(answer.status, 303)
  assert.ok((await counted()).some((key) => key.includes('203.0.113.77')))
  assert.match(answer.headers.get('strict-transport-security') ?? '', /max-age/)
  for (const cookie of answer.headers.getSetCookie()) assert.match(cookie, /; Secure/)
})

test('without TRUST_PROXY a made-up address changes nothing', async () => {
  const answer = await logIn(site.origin, site.origin, {
    'x-forwarded-for': '203.0.113.99',
    'x-forwarded-proto': 'https',
  })
  assert.equal(answer.status, 303)
  assert.ok(!(await counted()).some((key) => key.includes('203.0.113.99')))
  assert.equal(answer.headers.get('strict-transport-security'), null)
})

test('behind a proxy a form is taken only from the address that people type', async () => {
  const answer = await logIn(`http://127.0.0.1:${port}`, `http://127.0.0.1:${port}`, {})
  assert.equal(answer.status, 403)
  assert.match(await answer.text(), /địa chỉ khác/)
})

test('no link is made of the host that a request names', async () => {
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' }
  const answer = await fetch(`http://127.0.0.1:${port}/units`, { headers, redirect: 'manual' })
  assert.doesNotMatch(`${answer.headers.get('location')} ${await answer.text()}`, /evil/)
})
