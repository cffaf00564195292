import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { newId } from '#kernel/ids.ts'
import { founding, neighbour, units } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, asSeer, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { reportOf } from '../../commands/audit.ts'
import { erasePayload, record } from './entry.acts.ts'
import { listEntries, storyOf } from './entry.reads.ts'
import { verifyJournals } from './verify.acts.ts'
import { holds } from './verify.rules.ts'

let base: TestDatabase
let owner: Kysely<unknown>
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  owner = await asSeer(base)
  const now = new Date('2026-01-05T01:00:00Z')
  clerk = (await foundCast(base.app, founding, units, now)).whos.get(founding.person) as Who
  await foundCast(base.app, neighbour, [], now)
})
after(async () => {
  await owner.destroy()
  await base.drop()
})

async function ours() {
  const found = (await verifyJournals(base.url)).find(({ tenant }) => tenant === clerk.tenant)
  assert.ok(found)
  return found
}

/** What the application itself cannot do: somebody with the owner's rights bends a row, and bends it back. */
async function bent(change: string, back: string, look: () => Promise<void>): Promise<void> {
  await sql.raw(change).execute(owner)
  await look()
  await sql.raw(back).execute(owner)
  assert.ok(holds(await ours()))
}

test('twenty who write at once stand in one chain', async () => {
  const { entries } = await ours()
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      acting(base, clerk, (context) => record(context, 'test.happened', newId(), { index })),
    ),
  )
  const found = await ours()
  assert.equal(found.entries, entries + 20)
  assert.ok(holds(found))
})

test('a date in what is said stands there as the text that is read back, and the chain holds', async () => {
  await acting(base, clerk, (context) => record(context, 'test.happened', newId(), { at: clerk.now, none: undefined }))
  assert.ok(holds(await ours()))
})

test('an act that is undone leaves no gap', async () => {
  const undone = acting(base, clerk, async (context) => {
    await record(context, 'test.happened', newId())
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  await acting(base, clerk, (context) => record(context, 'test.happened', newId()))
  assert.ok(holds(await ours()))
})

test('the application can neither change nor remove an entry', async () => {
  for (const statement of [
    `update journal set word = 'unit.created'`,
    'delete from journal',
    'delete from journal_payload',
    'truncate journal',
  ])
    await assert.rejects(
      acting(base, clerk, ({ db }) => sql.raw(statement).execute(db)),
      { code: '42501' },
      statement,
    )
})

test('a forged entry is named by its number', async () => {
  const where = `where tenant_id = '${clerk.tenant}' and seq = 7`
  const [seventh] = (await acting(base, clerk, listEntries)).slice(6)
  await bent(
    `update journal set word = 'unit.corrected' ${where}`,
    `update journal set word = '${seventh?.word}' ${where}`,
    async () => {
      const found = await ours()
      assert.equal(found.firstBroken, 7)
      assert.match(reportOf(found), /BROKEN at entry 7/)
    },
  )
})

test('a forged payload is named by its number, and a missing one too', async () => {
  const where = `where tenant_id = '${clerk.tenant}' and seq = 5`
  await sql.raw('create table kept as table journal_payload').execute(owner)
  const back = `insert into journal_payload select * from kept ${where} on conflict (tenant_id, seq) do update set payload = excluded.payload`
  const look = async () => assert.deepEqual((await ours()).bent, [5])
  await bent(`update journal_payload set payload = '{"name": "Không phải thế"}' ${where}`, back, look)
  await bent(`delete from journal_payload ${where}`, back, look)
})

test('an end that was cut off is missed', async () => {
  await sql.raw('create table kept_end as table journal').execute(owner)
  await sql.raw('create table kept_words as table journal_payload').execute(owner)
  const last = `where tenant_id = '${clerk.tenant}' and seq > (select seq - 3 from journal_head where tenant_id = '${clerk.tenant}')`
  await bent(
    `delete from journal_payload ${last}; delete from journal ${last}`,
    `insert into journal select * from kept_end ${last}; insert into journal_payload select * from kept_words ${last}`,
    async () => {
      const found = await ours()
      assert.equal(found.cutOff, 3)
      assert.match(reportOf(found), /last 3 entries are MISSING/)
    },
  )
})

test('erased words are gone, the chain still holds, and the report says what was erased', async () => {
  const subject = newId()
  await acting(base, clerk, (context) => record(context, 'test.happened', subject, { name: 'Một Người' }))
  const seq = (await acting(base, clerk, (context) => storyOf(context, subject)))[0]?.seq ?? 0
  await acting(base, clerk, (context) => erasePayload(context, seq, subject))

  const found = await ours()
  assert.ok(holds(found))
  assert.deepEqual(found.erased, [seq])
  assert.match(reportOf(found), new RegExp(`erased at entry ${seq}\n.*holds`))
  const { rows } = await sql`select from journal_payload one where to_jsonb(one)::text like '%Một Người%'`.execute(
    owner,
  )
  assert.equal(rows.length, 0)
  const story = await acting(base, clerk, (context) => storyOf(context, subject))
  assert.deepEqual([story[0]?.payload, story[0]?.actorName], [null, founding.person])
})

test('every committee is looked at, and the neighbour’s journal is its own', async () => {
  const all = await verifyJournals(base.url)
  assert.deepEqual(all.map(({ name }) => name).sort(), [neighbour.committee, founding.committee].sort())
  assert.ok(all.every(holds))
})
