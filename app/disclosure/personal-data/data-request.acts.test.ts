// A person is erased from the demonstration, and every table of the database is searched for the name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { type Kysely, sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { verifyJournals } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import { correctPerson } from '#foundation/people/person.acts.ts'
import type { PersonChange } from '#foundation/people/person.rules.ts'
import { erasedName } from '#foundation/people/person.ts'
import { endPost } from '#foundation/people/post.acts.ts'
import { listPostsOf } from '#foundation/people/post.reads.ts'
import { keepRoster } from '#foundation/roster/roster.acts.ts'
import { listRows } from '#foundation/roster/roster.reads.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { open, type Running } from '../../../app/server.ts'
import { clerkLogin, secretaryLogin } from '../../../seeds/demo-commune/accounts.ts'
import { acting, asSeer, cloneDemo, type TestDatabase } from '../../../tests/database.ts'
import { cookiesOf, post } from '../../../tests/site.ts'
import { whoLogsIn } from '../../../tests/who.ts'
import { answerRequest, askForData, eraseOnRequest } from './data-request.acts.ts'
import { listRequestsOf } from './data-request.reads.ts'
import { getHeld } from './held.reads.ts'
import { listStaying, recordTables } from './staying.reads.ts'

let base: TestDatabase
let site: Running
let owner: Kysely<unknown>
let [clerk, hoa] = [null, null] as unknown as [Who, Who]
const name = 'Đặng Thị Hòa'
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)

before(async () => {
  base = await cloneDemo()
  owner = await asSeer(base)
  site = await open(base.url, 0, 'test')
  clerk = await whoLogsIn(base, clerkLogin.username)
  hoa = await whoLogsIn(base, secretaryLogin.username)
})
after(async () => {
  await site.stop()
  await owner.destroy()
  await base.drop()
})

const ask = (kind: 'view' | 'delete', who = hoa) =>
  acting(base, who, (context) => askForData(context, { person: hoa.actor, kind, text: `Tôi là ${name}.` }))
const newest = async () => {
  const found = (await acting(base, clerk, (context) => listRequestsOf(context, hoa.actor))).at(-1)
  assert.ok(found)
  return found
}

test('she reads and downloads what is held about her: name, post, account, what she did and handed in', async () => {
  const cookie = cookiesOf(await post(site.origin, '/login', secretaryLogin))
  const page = await (await fetch(`${site.origin}/my-data`, { headers: { cookie } })).text()
  for (const words of [name, 'Bí thư chi bộ', secretaryLogin.username, 'trả lời trước hết ngày'])
    assert.ok(page.includes(words), words)
  const answer = await fetch(`${site.origin}/my-data/export.zip`, { headers: { cookie } })
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const held = JSON.parse(strFromU8(parts['du-lieu-cua-toi.json'] ?? new Uint8Array()))
  assert.equal(held.person.name, name)
  assert.equal(held.sessions.length, 1)
  assert.ok(held.entries.some(({ word }: { word: string }) => word === 'duty.handed-in') && held.proofs.length > 0)
  assert.ok(strFromU8(parts['du-lieu-cua-toi.html'] ?? new Uint8Array()).includes(name))
})

test('a request is answered by the office, once', async () => {
  assert.equal(why(await ask('view')), 'allowed')
  assert.equal(why(await ask('view')), 'asked-already')
  const { id } = await newest()
  const answer = { outcome: 'granted' as const, reply: 'Đã gửi bản in.' }
  assert.equal(why(await acting(base, hoa, (context) => answerRequest(context, id, answer))), 'not-the-office')
  assert.equal(why(await acting(base, clerk, (context) => answerRequest(context, id, answer))), 'allowed')
  assert.equal(why(await acting(base, clerk, (context) => answerRequest(context, id, answer))), 'answered')
})

test('whoever holds a post is not erased, and nothing of them is gone', async () => {
  assert.equal(why(await ask('delete')), 'allowed')
  const { id } = await newest()
  const act = () => acting(base, clerk, (context) => eraseOnRequest(context, id, { confirmed: true, reply: 'Đã xóa.' }))
  assert.equal(why(await act()), 'holds-post')
  assert.ok((await tablesNaming(name)).length > 2)
})

test('after the erasure no table names her but those that the page has named before, and the journal holds', async () => {
  const correct = (to: PersonChange) => acting(base, clerk, (context) => correctPerson(context, hoa.actor, to))
  assert.equal(why(await correct({ name: 'Đặng Thị Hường', phone: '0905 777 123' })), 'allowed')
  assert.equal(why(await correct({ name, phone: '0905777124' })), 'allowed')
  const cells = { name, unit: 'Chi bộ thôn Bến Đò', role: 'member', title: 'Chi ủy viên', from: '2026-10-01' }
  const row = { sheet: 'person' as const, number: 2, cells, faults: [] }
  const roster = await acting(base, clerk, (context) =>
    keepRoster(context, 'chi-uy.xlsx', {
      rows: [row, { ...row, number: 3, cells: { ...cells, name: 'Mai Văn Sáu' } }],
      notices: [],
    }),
  )
  assert.equal((await acting(base, clerk, (context) => getHeld(context, hoa.actor))).rosters.length, 1)
  const stated = await acting(base, clerk, (context) => listStaying(context, name))
  await acting(base, clerk, async (context) => {
    const { rows } = await sql<{ unit: never; id: never }>`
      select unit_id as unit, id from post where tenant_id = ${context.tenant} and person_id = ${hoa.actor} and valid_to is null`.execute(
      context.db,
    )
    for (const { id } of rows) await endPost(context, id, context.today)
    assert.ok(rows[0] && (await listPostsOf(context, rows[0].unit)).length > 0)
  })
  const { id } = await newest()
  const erase = (confirmed: boolean) =>
    acting(base, clerk, (context) => eraseOnRequest(context, id, { confirmed, reply: 'Đã xóa theo yêu cầu.' }))
  assert.equal(why(await erase(false)), 'not-confirmed')
  assert.equal(why(await erase(true)), 'allowed')
  assert.equal(why(await erase(true)), 'answered')

  const may = stated.flatMap(({ kind }) => recordTables[kind])
  assert.deepEqual(
    (await tablesNaming(name)).filter((table) => !may.includes(table)),
    [],
  )
  for (const word of [secretaryLogin.username, 'Đặng Thị Hường', '0905777123', '0905777124'])
    assert.deepEqual(await tablesNaming(word), [], `${word} is gone as well`)
  const rows = await acting(base, clerk, (context) => listRows(context, roster))
  assert.deepEqual(
    rows.map(({ number }) => number),
    [3],
    'of a list that waits only her row is gone',
  )
  const journals = await verifyJournals(base.url)
  assert.ok(journals.every(holds), JSON.stringify(journals.filter((one) => !holds(one))))
})

test('her login is gone at once, and every page says that she was erased', async () => {
  const answer = await post(site.origin, '/login', secretaryLogin)
  assert.equal(answer.status, 422)
  const cookie = cookiesOf(await post(site.origin, '/login', clerkLogin))
  const read = async (path: string) => (await fetch(site.origin + path, { headers: { cookie } })).text()
  assert.ok((await read('/data-requests')).includes(erasedName))
  const { rows } = await sql<{
    duty: string
  }>`select duty_id as duty from proof where handed_in_by = ${hoa.actor} limit 1`.execute(owner)
  const story = await read(`/duties/${rows[0]?.duty}`)
  assert.ok(story.includes(erasedName) && !story.includes(name))
  assert.ok(!(await read(`/search?q=${encodeURIComponent(name)}`)).includes('/units/'))
  const { erased } = (await verifyJournals(base.url)).find(({ tenant }) => tenant === hoa.tenant) ?? {}
  assert.ok((erased?.length ?? 0) > 1)
})

/** Every table of every schema, row by row, for a text. */
async function tablesNaming(text: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(
    owner,
  )
  assert.ok(rows.length > 40)
  const found: string[] = []
  for (const { schema, name: table } of rows) {
    const hit =
      await sql`select from ${sql.table(`${schema}.${table}`)} one where to_jsonb(one)::text ilike ${`%${text}%`} limit 1`.execute(
        owner,
      )
    if (hit.rows.length > 0) found.push(table)
  }
  return found
}
