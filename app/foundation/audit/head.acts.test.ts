import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { newId } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, asSeer, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { audit, reportOf } from '../../commands/audit.ts'
import { record } from './entry.acts.ts'
import { listEntries } from './entry.reads.ts'
import { beginning } from './entry.rules.ts'
import { publishDays } from './head.acts.ts'
import { headOfDay, listPublished } from './head.reads.ts'
import { firstBrokenLine, headsIn, headsText } from './head.rules.ts'
import { verifyJournals } from './verify.acts.ts'
import { holds } from './verify.rules.ts'

let base: TestDatabase
let owner: Kysely<unknown>
let clerk: Who
before(async () => {
  base = await cloneDatabase()
  owner = await asSeer(base)
  clerk = (await foundCast(base.app, founding, units.slice(0, 3), new Date('2026-01-05T01:00:00Z'))).whos.get(
    founding.person,
  ) as Who
})
after(async () => {
  await owner.destroy()
  await base.drop()
})

const happen = (day: string) => acting(base, on(clerk, day), (context) => record(context, 'test.happened', newId()))
const published = () => acting(base, clerk, listPublished)
const list = async () => ({ committee: founding.committee, tenant: clerk.tenant, heads: await published() })

test('a day is published by the first act of a later day, with the last entry that it had', async () => {
  assert.deepEqual(await published(), [])
  await happen('2026-01-05')
  const evening = await acting(base, clerk, headOfDay)
  await happen('2026-01-08')
  await happen('2026-01-08')
  const [first, ...more] = await published()
  assert.deepEqual([first?.day, first?.seq, first?.hash, more.length], ['2026-01-05', evening?.seq, evening?.hash, 0])
})

test('a clock that goes back opens no day again', async () => {
  await happen('2026-01-06')
  await happen('2026-01-08')
  assert.equal((await published()).length, 1)
})

test('a start publishes what no later act has, once, however many start', async () => {
  const later = on(clerk, '2026-01-20')
  await Promise.all([1, 2, 3].map(() => acting(base, later, publishDays)))
  const heads = await published()
  assert.deepEqual(
    heads.map(({ day }) => day),
    ['2026-01-05', '2026-01-08'],
  )
  assert.equal(firstBrokenLine(await list()), null)
})

test('the application can neither change nor remove a published day', async () => {
  for (const statement of [
    `update published_head set hash = 'x'`,
    'delete from published_head',
    'truncate published_head',
  ])
    await assert.rejects(
      acting(base, clerk, ({ db }) => sql.raw(statement).execute(db)),
      { code: '42501' },
      statement,
    )
})

test('an owner who cuts the end off and writes the head anew is found by the list that somebody kept, and by nothing else', async () => {
  await happen('2026-02-02')
  await acting(base, on(clerk, '2026-02-03'), publishDays)
  const file = headsText(await list())
  const kept = headsIn(file)
  assert.ok(kept)
  const sound = (await verifyJournals(base.url, kept)).find(({ tenant }) => tenant === clerk.tenant)
  assert.match(reportOf(sound as NonNullable<typeof sound>), /agrees with 3 published days/)

  const where = `tenant_id = '${clerk.tenant}'`
  const [last, before] = (await acting(base, clerk, listEntries)).reverse()
  assert.ok(last && before)
  for (const statement of [
    `delete from journal_payload where ${where} and seq = ${last.seq}`,
    `delete from journal where ${where} and seq = ${last.seq}`,
    `update journal_head set seq = ${before.seq}, hash = '${before.hash}' where ${where}`,
  ])
    await sql.raw(statement).execute(owner)
  const [alone] = await verifyJournals(base.url)
  assert.ok(alone && holds(alone), 'in itself the journal looks whole')
  const [found] = await verifyJournals(base.url, kept)
  assert.equal(found?.heads?.lost?.day, '2026-02-02')
  assert.match(
    reportOf(found as NonNullable<typeof found>),
    new RegExp(`entry ${last.seq}, published on 2026-02-02, is LOST`),
  )

  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-heads-'))
  process.env.DATABASE_URL = base.url
  try {
    writeFileSync(path.join(folder, 'kept.jsonl'), file)
    writeFileSync(path.join(folder, 'other.jsonl'), 'nothing of the kind')
    assert.equal(await audit.run(['verify', '--heads', path.join(folder, 'kept.jsonl')]), 1)
    assert.equal(await audit.run(['verify']), 0)
    assert.equal(await audit.run(['verify', '--heads', path.join(folder, 'other.jsonl')]), 2)
  } finally {
    delete process.env.DATABASE_URL
    rmSync(folder, { recursive: true })
  }
})

test('an outsider recomputes every hash from what docs/journal-format.md says', async () => {
  const entries = await acting(base, clerk, listEntries)
  let previous = beginning(clerk.tenant)
  for (const line of entries.map((entry) => JSON.parse(JSON.stringify(entry)) as Record<string, string>)) {
    const { seq, at, actor, word, subject, payloadHash } = line
    const hash = createHash('sha256')
      .update(JSON.stringify([seq, at, actor, word, subject, payloadHash, previous]))
      .digest('hex')
    assert.equal(line.hash, hash)
    previous = hash
  }
  assert.equal(previous, (await acting(base, clerk, headOfDay))?.hash)
})
