import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { inTransaction, type Who } from '#db/context.ts'
import { listEntries } from '#foundation/audit/entry.reads.ts'
import { verifyJournals } from '#foundation/audit/verify.acts.ts'
import { holds } from '#foundation/audit/verify.rules.ts'
import { stopJob } from '#foundation/jobs/job.acts.ts'
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { createUnit } from '#foundation/organisation/unit.acts.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { listKnownPeople } from '#foundation/people/person.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { founding, neighbour, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, type TestDatabase } from '../../../tests/database.ts'
import { largeList, listFile } from '../../../tests/making/workbook.ts'
import { runJob } from '../../jobs/run-job.ts'
import { importRoster } from './import.acts.ts'
import { vocabularyOf } from './pages/vocabulary.ts'
import { bringRoster, confirmRoster, dropOldDrafts, dropRoster } from './roster.acts.ts'
import { getRoster, judgeNow, listRows } from './roster.reads.ts'
import type { Lists } from './write-workbook.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let hoa: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = {
    ...(cast.whos.get(founding.person) as Who),
    now: new Date('2026-11-22T03:00:00Z'),
    today: day('2026-11-22'),
  }
  hoa = cast.whos.get('Đặng Thị Hòa') as Who
})
after(() => base.drop())

const why = (verdict: { allowed: boolean; refusal?: { why: string } }) => verdict.refusal?.why ?? 'allowed'
const going = () => new AbortController().signal

async function bring(lists: Partial<Lists>, who = clerk): Promise<Id<'roster'>> {
  const bytes = await listFile(lists)
  const outcome = await acting(base, who, (context) =>
    bringRoster(context, { name: 'danh sách.xlsx', bytes }, vocabularyOf()),
  )
  assert.ok(outcome.allowed)
  return outcome.roster
}

const judge = (id: Id<'roster'>) => acting(base, clerk, (context) => judgeNow(context, id))
const confirm = async (id: Id<'roster'>, who = clerk) => {
  const { digest } = await judge(id)
  return acting(base, who, (context) => confirmRoster(context, id, digest))
}
const jobOf = async (id: Id<'roster'>) => {
  const [job] = await acting(base, clerk, (context) => listJobsOf(context, id))
  assert.ok(job)
  return job
}
const run = async (id: Id<'roster'>, signal = going()) =>
  runJob(base.app, { tenant: clerk.tenant, job: (await jobOf(id)).id }, signal)
const count = () =>
  acting(base, clerk, async (context) => ({
    units: (await listUnits(context, context.today)).length,
    people: (await listKnownPeople(context)).length,
    posts: (await listPosts(context, context.today)).length,
  }))

const cell = (name: string) => ({ name, kind: 'Chi bộ', parent: founding.committee, from: '01/3/2026' })
const member = (name: string, unit: string, more = {}) => ({
  ...{ name, unit, role: 'Ủy viên', title: 'Chi ủy viên', from: '01/3/2026' },
  ...more,
})

test('what is confirmed is there, whole, with an entry for each in a journal that holds; the rows are gone', async () => {
  const before = await count()
  const id = await bring({
    unit: [{ ...cell('Tổ đảng Một'), parent: 'Chi bộ thôn Mới' }, cell('Chi bộ thôn Mới')],
    person: [
      member('Kha Văn Mới', 'Chi bộ thôn Mới', {
        phone: '0911 222 333',
        role: 'Người đứng đầu',
        title: 'Bí thư chi bộ',
      }),
      member('Kha Văn Mới', 'Tổ đảng Một'),
      member('Đặng Thị Hòa', 'Chi bộ thôn Mới'),
    ],
  })
  assert.deepEqual(await count(), before, 'a preview writes nothing')
  assert.equal(why(await confirm(id)), 'allowed')
  assert.deepEqual(await count(), before, 'nothing before the job')
  await run(id)
  assert.equal((await jobOf(id)).state, 'done')
  assert.deepEqual(await count(), { units: before.units + 2, people: before.people + 1, posts: before.posts + 3 })
  const { created, state } = await acting(base, clerk, (context) => getRoster(context, id))
  assert.deepEqual([state, created], ['imported', { units: 2, people: 1, posts: 3, changed: 0 }])
  assert.deepEqual(await acting(base, clerk, (context) => listRows(context, id)), [])
  assert.ok((await verifyJournals(base.url)).every(holds))
  const words = (await acting(base, clerk, listEntries)).slice(-9).map(({ word }) => word)
  assert.deepEqual(new Set(words.slice(-2)), new Set(['roster.imported', 'job.done']))

  await run(id)
  assert.deepEqual((await count()).posts, before.posts + 3, 'a second run does nothing')
})

test('nobody else may bring, confirm, drop or stop, and a list is over once', async () => {
  const bytes = await listFile({ unit: [cell('Chi bộ Không Ai Lập')] })
  const brought = acting(base, hoa, (context) => bringRoster(context, { name: 'a.xlsx', bytes }, vocabularyOf()))
  assert.equal(why(await brought), 'not-office')
  const id = await bring({ unit: [cell('Chi bộ Sẽ Bỏ')] })
  assert.equal(why(await confirm(id, hoa)), 'not-office')
  assert.equal(why(await acting(base, hoa, (context) => dropRoster(context, id))), 'not-office')
  assert.equal(why(await confirm(id)), 'allowed')
  assert.equal(why(await confirm(id)), 'goes-on-already')
  assert.equal(why(await acting(base, clerk, (context) => dropRoster(context, id))), 'goes-on')
  const { id: job } = await jobOf(id)
  assert.equal(why(await acting(base, hoa, (context) => stopJob(context, job))), 'not-office')
  assert.equal(why(await acting(base, clerk, (context) => stopJob(context, job))), 'allowed')
  assert.equal((await jobOf(id)).state, 'stopped', 'one that nobody works on is over at once')
  assert.equal(why(await acting(base, clerk, (context) => stopJob(context, job))), 'is-over')
  assert.equal(why(await acting(base, clerk, (context) => dropRoster(context, id))), 'allowed')
  assert.equal(why(await confirm(id)), 'is-over')
  assert.equal(why(await acting(base, clerk, (context) => dropRoster(context, id))), 'is-over')
})

test('a list with an error, with nothing new, or not as it was seen, is not imported', async () => {
  const wrong = await bring({ person: [member('Kha Văn Sai', 'Chi bộ Không Có')] })
  assert.equal(why(await confirm(wrong)), 'has-errors')
  const known = await bring({ person: [member('Đặng Thị Hòa', 'Chi bộ thôn Mới')] })
  assert.equal(why(await confirm(known)), 'nothing-new')
  const other = await bring({ unit: [cell('Chi bộ Khác')] })
  const stale = await acting(base, clerk, (context) => confirmRoster(context, other, 'not what was seen'))
  assert.equal(why(stale), 'changed-meanwhile')
})

test('a tree that changed between the preview and the work lets nothing in, and says so', async () => {
  const id = await bring({ unit: [cell('Chi bộ Hai Nơi')], person: [member('Kha Văn Chờ', 'Chi bộ Hai Nơi')] })
  assert.equal(why(await confirm(id)), 'allowed')
  await acting(base, clerk, async (context) => {
    const parent = cast.units.get(founding.committee) ?? null
    await createUnit(context, {
      parent,
      kind: 'hamlet',
      name: 'Chi bộ Hai Nơi',
      shortName: null,
      from: day('2026-02-01'),
    })
  })
  const before = await count()
  await run(id)
  const { state, why: reason } = await jobOf(id)
  assert.deepEqual([state, reason], ['failed', 'has-errors'])
  assert.deepEqual(await count(), before)
  const { state: still } = await acting(base, clerk, (context) => getRoster(context, id))
  assert.equal(still, 'draft')
})

test('of two people who import the same at once, one does, and the other is told that the tree changed', async () => {
  const lists = { unit: [cell('Chi bộ Đôi')], person: [member('Kha Văn Đôi', 'Chi bộ Đôi')] }
  const ids = [await bring(lists), await bring(lists)]
  for (const id of ids) assert.equal(why(await confirm(id)), 'allowed')
  await Promise.all(ids.map((id) => run(id)))
  const jobs = await Promise.all(ids.map(jobOf))
  assert.deepEqual(jobs.map(({ state }) => state).sort(), ['done', 'failed'])
  assert.equal(jobs.find(({ state }) => state === 'failed')?.why, 'nothing-new')
  const people = await acting(base, clerk, listKnownPeople)
  assert.equal(people.filter(({ name }) => name === 'Kha Văn Đôi').length, 1)
})

test('a stop in the middle leaves nothing, and its list can be tried again', async () => {
  const before = await count()
  const id = await bring(largeList(20, 1500))
  await confirm(id)
  const running = run(id)
  const { id: job } = await jobOf(id)
  for (let tries = 0; tries < 500 && (await jobOf(id)).phase !== 'writing'; tries++) await pause(5)
  assert.equal(why(await acting(base, clerk, (context) => stopJob(context, job))), 'allowed')
  await running
  assert.equal((await jobOf(id)).state, 'stopped')
  assert.deepEqual(await count(), before)
  assert.ok((await verifyJournals(base.url)).every(holds))
  assert.equal(why(await confirm(id)), 'allowed')
  await acting(base, clerk, async (context) => stopJob(context, (await listJobsOf(context, id))[0]?.id as Id<'job'>))
})

test('a server that goes down leaves the job for the next, which begins anew; one that breaks its workers fails', async () => {
  const before = await count()
  const id = await bring({ unit: [cell('Chi bộ Sau Mất Điện')] })
  await confirm(id)
  const down = new AbortController()
  down.abort()
  for (const attempt of [1, 2]) {
    await run(id, down.signal)
    const { state, attempts } = await jobOf(id)
    assert.deepEqual([state, attempts], ['running', attempt])
  }
  assert.deepEqual(await count(), before)
  await run(id)
  assert.equal((await jobOf(id)).state, 'done')
  assert.equal((await count()).units, before.units + 1)

  const other = await bring({ unit: [cell('Chi bộ Không Bao Giờ')] })
  await confirm(other)
  for (let attempt = 0; attempt < 3; attempt++) await run(other, down.signal)
  await run(other)
  const { state, why: reason } = await jobOf(other)
  assert.deepEqual([state, reason], ['failed', 'broke-off'])
})

test('a defect leaves nothing and is told as one', async () => {
  const id = await bring({ unit: [cell('Chi bộ Hỏng')] })
  await confirm(id)
  const broken = inTransaction(base.app, clerk, 'read write', (context) =>
    importRoster(context, id, async (phase) => {
      if (phase === 'writing') throw new Error('power cut')
    }),
  )
  await assert.rejects(broken, /power cut/)
  assert.ok(
    !(await acting(base, clerk, (context) => listUnits(context, context.today))).some(
      ({ name }) => name === 'Chi bộ Hỏng',
    ),
  )
})

test('a draft that nobody touches for thirty days goes, another committee’s list is not there', async () => {
  const id = await bring({ unit: [cell('Chi bộ Quên')] })
  await acting(base, { ...clerk, actor: newId(), now: new Date('2026-12-21T00:00:00Z') }, dropOldDrafts)
  assert.equal((await acting(base, clerk, (context) => getRoster(context, id))).state, 'draft')
  await acting(base, { ...clerk, actor: newId(), now: new Date('2027-01-02T00:00:00Z') }, dropOldDrafts)
  assert.equal((await acting(base, clerk, (context) => getRoster(context, id))).state, 'dropped')

  const there = await foundCast(base.app, neighbour, [], new Date('2026-01-05T01:00:00Z'))
  const dat = there.whos.get(neighbour.person) as Who
  await assert.rejects(
    acting(base, dat, (context) => getRoster(context, id)),
    { status: 404 },
  )
  const { rows } = await acting(base, dat, ({ db }) => sql`select from job`.execute(db))
  assert.equal(rows.length, 0)
})
