// Searching plans and duties on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Who } from '#db/context.ts'
import { founding, neighbour, units } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { listDutiesWith, listPlanTexts } from './search.reads.ts'

let base: TestDatabase
let clerk: Who
let stranger: Who
before(async () => {
  base = await cloneDatabase()
  const cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  const beside = await foundCast(base.app, neighbour, [], new Date('2025-11-01T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-11-22')
  stranger = beside.whos.get(neighbour.person) as Who
  await launch(base, cast, on(clerk, '2025-11-03'))
  await launch(base, cast, clerk, { status: 'trial', name: 'Chạy thử' })
})
after(() => base.drop())

test('"doi moi" finds the plan that writes "đổi mới"; the trial only for whoever may see it', async () => {
  const find = (trials: boolean) => acting(base, clerk, (context) => listPlanTexts(context, 'Doi  moi', trials))
  assert.deepEqual(
    (await find(false)).map(({ name }) => name),
    ['Sông Trăng sạch nhà, đẹp ngõ'],
  )
  assert.equal((await find(true)).length, 2)
})

test('duties are found by their words and by the unit that has them', async () => {
  const find = (words: string) => acting(base, clerk, (context) => listDutiesWith(context, words, false))
  assert.equal((await find('chu nhat xanh')).length, 8)
  assert.ok((await find('ben do')).every(({ unitName }) => unitName === 'Chi bộ thôn Bến Đò'))
  assert.ok((await find('ben do')).length > 0)
})

test('a percent sign is looked for as it stands', async () =>
  assert.deepEqual(await acting(base, clerk, (context) => listDutiesWith(context, '%', false)), []))

test('another committee finds nothing of it', async () => {
  assert.deepEqual(await acting(base, stranger, (context) => listPlanTexts(context, 'doi moi', true)), [])
  assert.deepEqual(await acting(base, stranger, (context) => listDutiesWith(context, 'chi bo', true)), [])
})
