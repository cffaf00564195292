// Hostile requests on the whole product with the demonstration in it: no crash, no 500, and what is refused leaves nothing.
import assert from 'node:assert/strict'
import http from 'node:http'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { choosePassword } from '#foundation/accounts/password.acts.ts'
import { open, type Running } from '../../app/server.ts'
import { settingsOf } from '../../app/serving/settings.ts'
import { clerkLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { acting, asSeer, cloneDemo, type TestDatabase } from '../database.ts'
import { unsealed } from '../seal.ts'
import { cookiesOf, post } from '../site.ts'
import { whoLogsIn } from '../who.ts'
import { type Attack, attackOn } from './attacks.ts'
import { mapSite } from './map.ts'
import { runs } from './runs.ts'

let base: TestDatabase
let site: Running
let owner: Kysely<unknown>
let count: string
before(async () => {
  base = await cloneDemo()
  site = await open(base.url, 0, 'a secret of thirty-two letters !', { ...settingsOf({}), generosity: 10_000 })
  owner = await asSeer(base)
  const { rows } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' or (schemaname = 'login' and tablename in ('user', 'account'))`.execute(owner)
  assert.ok(rows.length > 30)
  count = rows.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`).join(' union all ')
})
after(async () => {
  await owner.destroy()
  await site.stop()
  await base.drop()
})

type Answer = { status: number; headers: Record<string, string>; body: string; cookies: string[] }

const send = ({ method, path, headers, body }: Attack, cookie: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const all = { origin: site.origin, cookie, ...headers }
    const request = http.request(
      site.origin,
      { method, path, headers: all, agent: false, timeout: 30_000 },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
            cookies: answer.headers['set-cookie'] ?? [],
            body: Buffer.concat(parts).toString(),
          }),
        )
      },
    )
    request.on('timeout', () => request.destroy(new Error('no answer in 30 s')))
    request.on('error', reject)
    request.end(body ?? undefined)
  })

async function rows(): Promise<Map<string, number>> {
  const found = await sql.raw<{ name: string; count: number }>(count).execute(owner)
  return new Map(found.rows.map(({ name, count }) => [name, count]))
}

/** Whoever changes the password of the session by chance comes in again. */
async function enter(who: Who, username: string, password: string): Promise<string> {
  const first = await post(site.origin, '/login', { username, password })
  if (first.status === 303) return cookiesOf(first)
  await acting(base, who, (context) => choosePassword(context, password))
  await sql`delete from login.attempt`.execute(owner)
  const second = await post(site.origin, '/login', { username, password })
  assert.equal(second.status, 303)
  return cookiesOf(second)
}

for (const { who, login, all, seed } of [
  { who: 'nobody', login: null, all: 150, seed: 20_260_105 },
  { who: 'a secretary', login: secretaryLogin, all: 450, seed: 20_260_104 },
  { who: 'the clerk', login: clerkLogin, all: 1500, seed: 20_260_103 }, // last: a clerk may close the others' accounts
])
  test(`hostile requests in the name of ${who} get an answer that is no defect, and refused ones leave nothing`, async () => {
    const person = login && (await whoLogsIn(base, login.username))
    let cookie = person ? await enter(person, login.username, login.password) : ''
    const targets = await mapSite(site.origin, cookie)
    assert.ok(targets.length > (login ? 20 : 5), `${targets.length} targets`)
    const tally = new Map<number, number>()

    const property = fc.asyncProperty(attackOn(targets), async (attack) => {
      const before = attack.method === 'GET' ? null : await rows()
      const answer = await send(attack, cookie)
      tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1)
      assert.ok(answer.status < 500, `${answer.status}: ${answer.body.slice(-300)}`)
      assert.ok(!answer.cookies.some((one) => one.startsWith('hostile')), 'a header of theirs')
      assert.doesNotMatch(answer.body, /<script>alert|<img src=x|<svg\/onload/)
      if (answer.headers['content-security-policy'] && /html/.test(answer.headers['content-type'] ?? ''))
        assert.deepEqual(unsealed(answer), [])
      if (before && answer.status >= 400) assert.deepEqual(await rows(), before, `${answer.status} left something`)
      if (person && answer.headers.location?.startsWith('/login'))
        cookie = await enter(person, login.username, login.password)
    })
    await fc.assert(property, { numRuns: runs(all), seed, endOnFailure: true })
    console.log(
      `hostile requests of ${who}: ${[...tally]
        .sort()
        .map((pair) => pair.join(' × '))
        .join(', ')}`,
    )
    assert.equal(await (await fetch(`${site.origin}/healthz`)).text(), 'ok')
  })
