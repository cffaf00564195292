// How a registered work went, told with photos, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context, Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { picture } from '../../../seeds/demo-commune/picture.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { emptyBody } from './body.ts'
import { beginResponse, saveResponse } from './response-plan.acts.ts'
import { addPhotos, tellResult } from './work.acts.ts'
import { listPhotos, listResults } from './work.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let plan: Id<'response_plan'>
const work = newId<'work'>()
const as = <Result>(name: string, act: (context: Context) => Promise<Result>) =>
  acting(base, on(cast.whos.get(name) as Who, '2026-11-22'), act)
const [secretary, stranger] = ['Đặng Thị Hòa', 'Huỳnh Văn Lộc']

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  const campaign = await launch(base, cast, on(cast.whos.get(founding.person) as Who, '2025-11-03'))
  const unit = cast.units.get('Chi bộ thôn Bến Đò') as Id<'unit'>
  const begun = await as(secretary, (context) => beginResponse(context, campaign, unit))
  assert.ok(begun.allowed)
  plan = begun.plan
  const works = [{ id: work, name: 'Kè bến', cost: null, days: 60, by: null, who: '' }]
  await as(secretary, (context) => saveResponse(context, plan, { body: { ...emptyBody, works }, seen: 1 }))
})
after(() => base.drop())

const photo = picture('truoc.png', [[120, 88, 60]])
const add = (person: string, photos: { name: string; bytes: Uint8Array }[]) =>
  as(person, (context) => addPhotos(context, { plan, work }, { moment: 'before', photos }))
const tell = (person: string, done: string | null) => {
  const told = { on: done === null ? null : day(done), cost: 17_000_000, days: 64, note: 'Bà con góp công.' }
  return as(person, (context) => tellResult(context, { plan, work }, told))
}
const refusal = (why: string) => ({ allowed: false, refusal: { why } })

test('the unit sends photos, and nothing that is none', async () => {
  assert.deepEqual(await add(stranger, [photo]), refusal('not-of-the-unit'))
  assert.deepEqual(await add(secretary, []), refusal('no-photo'))
  const text = { name: 'ghi-chu.txt', bytes: new TextEncoder().encode('không phải ảnh') }
  assert.deepEqual(await add(secretary, [text]), {
    allowed: false,
    refusal: { why: 'not-a-photo', name: 'ghi-chu.txt' },
  })
  assert.deepEqual(await add(secretary, [photo]), allow)
  const photos = await as(stranger, (context) => listPhotos(context, plan))
  assert.deepEqual(
    photos.map(({ name, moment }) => [name, moment]),
    [['truoc.png', 'before']],
  )
})

test('the result is told once it is done, and told again it is what was told last', async () => {
  assert.deepEqual(await tell(stranger, '2026-11-01'), refusal('not-of-the-unit'))
  assert.deepEqual(await tell(secretary, null), refusal('no-day'))
  assert.deepEqual(await tell(secretary, '2026-12-01'), refusal('day-to-come'))
  assert.deepEqual(await tell(secretary, '2026-11-01'), allow)
  assert.deepEqual(await tell(secretary, '2026-11-02'), allow)
  const results = await as(stranger, (context) => listResults(context, plan))
  assert.deepEqual(
    results.map(({ on: done, byName }) => [done, byName]),
    [['2026-11-02', secretary]],
  )
})
