// Defects that hostile requests have found, each mended; one test each, so that none comes back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { ofKind } from '#cycle/plan-review/finding.ts'
import type { Who } from '#db/context.ts'
import { newId } from '#kernel/ids.ts'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { acting } from '../database.ts'
import { type Desk, findingsOn, handInSample, layDesk } from '../reviewed.ts'
import { admit, clerkName, cookiesOf, password, post } from '../site.ts'

let desk: Desk
let site: Running
let cookie: string
before(async () => {
  desk = await layDesk()
  await admit(desk.base, desk.clerk, clerkName)
  site = await open(desk.base.url, 0, 'a secret of thirty-two letters !')
  cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
})
after(async () => {
  await site.stop()
  await desk.base.drop()
})

const send = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, cookie, 'content-type': type },
    body,
    redirect: 'manual',
  })

const units = (who: Who) =>
  acting(desk.base, who, ({ db, tenant }) =>
    db
      .selectFrom('unit_span')
      .where('tenant_id', '=', tenant)
      .select(['unit_id as id', 'parent_id as parent'])
      .orderBy('unit_id')
      .orderBy('seen_from')
      .execute(),
  )

test('JSON sent to a page of forms is turned away as no form', async () => {
  assert.equal((await send(paths.newUnit(), '{"name":"x"}', 'application/json')).status, 415)
})

test('a multipart form that breaks off is turned away as unreadable, also on the login page', async () => {
  for (const path of [paths.login(), paths.language(), paths.newPlan()])
    assert.equal((await send(path, '--x\r\n\r\nhalf', 'multipart/form-data; boundary=x')).status, 400, path)
})

test('a zero letter in a field or in the address is turned away before the database sees it', async () => {
  assert.equal((await send(paths.newUnit(), 'name=a%00b&kind=party_cell&from=2026-01-01')).status, 400)
  const asked = await fetch(`${site.origin}${paths.search()}?q=a%00b`, { headers: { cookie } })
  assert.equal(asked.status, 400)
})

test('a unit that is ticked twice is mapped once', async () => {
  const plan = await handInSample(desk)
  const [body] = ofKind(await findingsOn(desk, plan), 'body')
  const [unit] = await units(desk.clerk)
  assert.ok(body && unit)
  const answer = await send(
    paths.mapBody({ plan, finding: body.id }),
    `version=0&choice=units&unit=${unit.id}&unit=${unit.id}`,
  )
  assert.equal(answer.status, 303)
  const { rows } = await acting(desk.base, desk.clerk, ({ db, tenant }) =>
    sql`select from mapping_unit where tenant_id = ${tenant} and finding_id = ${body.id}`.execute(db),
  )
  assert.equal(rows.length, 1)
})

test('an id that names nothing is a page that is not there, and changes nothing', async () => {
  const before = await units(desk.clerk)
  const top = before.find(({ parent }) => parent === null)
  assert.ok(top)
  const form = `name=Chi+b%E1%BB%99+m%E1%BB%9Bi&kind=party_cell&from=2026-01-01&parent=${newId()}`
  assert.equal((await send(paths.newUnit(), form)).status, 404)
  assert.deepEqual(await units(desk.clerk), before)
})
