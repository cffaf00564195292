import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { listJobsOf } from '#foundation/jobs/job.reads.ts'
import { reorganise } from '#foundation/organisation/reorganisation.acts.ts'
import { type Draft, noChanges } from '#foundation/organisation/reorganisation.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { admit, clerkName, cookiesOf, password, post } from '../../../tests/site.ts'
import { runJob } from '../../jobs/run-job.ts'
import { open, type Running } from '../../server.ts'
import { readWorkbook } from './read-workbook.ts'
import { confirmRoster, keepRoster } from './roster.acts.ts'
import { judgeNow } from './roster.reads.ts'

let base: TestDatabase
let site: Running
let cookie: string
let clerk: Who
const [boat, rice, sim] = ['Chi bộ thôn Bến Đò', 'Chi bộ thôn Cây Gạo', 'Chi bộ thôn Đồng Sim'] as const
before(async () => {
  base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date('2026-01-05T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-06-10')
  const [one, other, renamed] = [boat, rice, sim].map((name) => cast.units.get(name) as Id<'unit'>)
  assert.ok(one && other && renamed)
  const born = { unit: newId<'unit'>(), name: 'Chi bộ thôn Bến Gạo', shortName: null, tier: null }
  const parent = cast.units.get(founding.committee) ?? null
  const drafts: Draft[] = [
    {
      ...{ what: 'merge', on: day('2026-06-01'), ground: null },
      changes: {
        ...{ ends: [one, other], begins: [{ ...born, kind: 'party_cell', parent }], sets: [] },
        lineage: [one, other].map((from) => ({ from, to: born.unit })),
      },
    },
    {
      ...{ what: 'rename', on: day('2026-06-01'), ground: null },
      changes: { ...noChanges, sets: [{ unit: renamed, name: 'Chi bộ thôn Sim Mới' }] },
    },
  ]
  for (const draft of drafts) {
    const entered = await acting(base, clerk, async (context) => reorganise(context, await getActor(context), draft))
    assert.ok(entered.allowed)
  }
  await admit(base, clerk, clerkName)
  site = await open(base.url, 0, 'a secret of thirty-two letters !')
  cookie = cookiesOf(await post(site.origin, '/login', { username: clerkName, password }))
})
after(async () => {
  await site.stop()
  await base.drop()
})

async function exported(on: string) {
  const answer = await fetch(`${site.origin}/rosters/export.xlsx?on=${on}`, { headers: { cookie } })
  assert.equal(answer.status, 200)
  const read = await readWorkbook(new Uint8Array(await answer.arrayBuffer()))
  assert.ok(read.allowed)
  const { rows } = read.workbook
  return {
    units: rows.filter(({ sheet }) => sheet === 'unit').map(({ cells }) => cells.name),
    places: new Set(rows.filter(({ sheet }) => sheet === 'person').map(({ cells }) => cells.unit)),
  }
}

test('the list of a day before a merger has the units, names and posts of that day, and that of the day itself the new ones', async () => {
  const then = await exported('2026-05-31')
  for (const name of [boat, rice, sim]) assert.ok(then.units.includes(name) && then.places.has(name), name)
  assert.ok(!then.units.includes('Chi bộ thôn Bến Gạo') && !then.units.includes('Chi bộ thôn Sim Mới'))

  const now = await exported('2026-06-01')
  for (const name of [boat, rice, sim]) assert.ok(!now.units.includes(name) && !now.places.has(name), name)
  assert.ok(now.units.includes('Chi bộ thôn Bến Gạo') && now.places.has('Chi bộ thôn Sim Mới'))
})

test('a unit of a name that another bore on the day is not let in, and the job says whose fault it is', async () => {
  const cells = { name: sim, kind: 'party_cell', parent: founding.committee, from: '2026-02-01' }
  const rows = [{ sheet: 'unit' as const, number: 2, cells, faults: [] }]
  const roster = await acting(base, clerk, (context) => keepRoster(context, 'a.xlsx', { rows, notices: [] }))
  const { digest, counts } = await acting(base, clerk, (context) => judgeNow(context, roster))
  assert.equal(counts.new, 1, 'today the name is free')
  assert.ok((await acting(base, clerk, (context) => confirmRoster(context, roster, digest))).allowed)
  const jobs = () => acting(base, clerk, (context) => listJobsOf(context, roster))
  const [job] = await jobs()
  assert.ok(job)
  await runJob(base.app, { tenant: clerk.tenant, job: job.id }, new AbortController().signal)
  const [after] = await jobs()
  assert.deepEqual([after?.state, after?.why], ['failed', 'tree-refuses'])
  const all = await acting(base, clerk, (context) => listUnits(context, context.today))
  assert.ok(!all.some(({ name }) => name === sim))
})
