// What a response plan goes through, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context, Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { getBoard } from './board.reads.ts'
import { emptyBody, type ResponseBody, type TargetLine } from './body.ts'
import { setResponseDeadline } from './deadline.acts.ts'
import { findInForce, listHandings } from './handing.reads.ts'
import { approveResponse, returnResponse } from './judgement.acts.ts'
import { amendResponse, beginResponse, handInResponse, saveResponse, takeBackResponse } from './response-plan.acts.ts'
import { getResponsePlan } from './response-plan.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let campaign: Id<'campaign'>
const who = (name: string): Who => on(cast.whos.get(name) as Who, '2026-11-22')
const as = <Result>(name: string, work: (context: Context) => Promise<Result>) => acting(base, who(name), work)
const [secretary, clerk, stranger] = ['Đặng Thị Hòa', founding.person, 'Huỳnh Văn Lộc']

const lamps: TargetLine = {
  ...{ text: 'Ngõ có đèn', direction: 'at_least', value: 12, measure: 'ngõ', by: null },
  ...{ who: 'Đồng chí Hòa', last: 9, lastSource: 'Báo cáo năm 2025' },
}
const written: ResponseBody = { ...emptyBody, topics: 'Đường sáng', measures: 'Mỗi tháng 1 ngõ.', targets: [lamps] }

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  campaign = await launch(base, cast, on(who(clerk), '2025-11-03'))
})
after(() => base.drop())

const unit = (name: string) => cast.units.get(name) as Id<'unit'>
async function begin(person: string, cell: string): Promise<Id<'response_plan'>> {
  const begun = await as(person, (context) => beginResponse(context, campaign, unit(cell)))
  assert.ok(begun.allowed)
  return begun.plan
}
const planOf = (plan: Id<'response_plan'>) => as(clerk, (context) => getResponsePlan(context, plan))

test('a secretary writes and hands in, the office returns, then approves; what was said stays', async () => {
  const plan = await begin(secretary, 'Chi bộ thôn Bến Đò')
  assert.equal(await begin(secretary, 'Chi bộ thôn Bến Đò'), plan) // pressed twice, one plan

  const empty = await as(secretary, (context) => handInResponse(context, plan))
  assert.deepEqual(empty, { allowed: false, refusal: { why: 'no-target' } })
  assert.deepEqual(await as(secretary, (context) => saveResponse(context, plan, { body: written, seen: 1 })), allow)
  assert.deepEqual(await as(secretary, (context) => handInResponse(context, plan)), allow)
  assert.deepEqual(await as(secretary, (context) => takeBackResponse(context, plan)), allow)
  assert.deepEqual(await as(secretary, (context) => handInResponse(context, plan)), allow)
  assert.deepEqual(await as(clerk, (context) => returnResponse(context, plan, 'Thiếu ngày xong')), allow)
  assert.equal((await planOf(plan)).status, 'returned')
  assert.deepEqual(await as(secretary, (context) => handInResponse(context, plan)), allow)
  assert.deepEqual(await as(clerk, (context) => approveResponse(context, plan)), allow)

  const handings = await as(clerk, (context) => listHandings(context, plan))
  assert.deepEqual(handings.map(({ outcome }) => outcome).sort(), ['approved', 'returned', 'taken_back'])
})

test('an amended edition is approved anew, and the old one holds until then', async () => {
  const plan = await begin('Đinh Thị Hạnh', 'Chi bộ Trường THCS Sông Trăng')
  const teacher = <Result>(work: (context: Context) => Promise<Result>) => as('Đinh Thị Hạnh', work)
  const more: ResponseBody = { ...written, targets: [{ ...lamps, value: 15 }] }
  await teacher((context) => saveResponse(context, plan, { body: written, seen: 1 }))
  await teacher((context) => handInResponse(context, plan))
  await as(clerk, (context) => approveResponse(context, plan))

  const locked = await teacher((context) => saveResponse(context, plan, { body: more, seen: 2 }))
  assert.deepEqual(locked, { allowed: false, refusal: { why: 'not-now', status: 'approved' } })
  assert.deepEqual(await teacher((context) => amendResponse(context, plan)), allow)
  assert.deepEqual(await teacher((context) => saveResponse(context, plan, { body: more, seen: 2 })), allow)
  await teacher((context) => handInResponse(context, plan))
  const inForce = () => as(clerk, (context) => findInForce(context, plan))
  assert.equal((await inForce())?.body.targets[0]?.value, 12)
  await as(clerk, (context) => approveResponse(context, plan))
  assert.deepEqual([(await inForce())?.edition, (await inForce())?.body.targets[0]?.value], [2, 15])
})

test('of two people who write at once the second is told, and nothing is overwritten', async () => {
  const plan = await begin('Vũ Đức Tâm', 'Chi bộ Trạm Y tế')
  const save = (topics: string) =>
    as('Vũ Đức Tâm', (context) => saveResponse(context, plan, { body: { ...written, topics }, seen: 1 }))
  assert.deepEqual(await save('Của người thứ nhất'), allow)
  const late = await save('Của người thứ hai')
  assert.equal(!late.allowed && late.refusal.why, 'saved-meanwhile')
  assert.equal((await planOf(plan)).body.topics, 'Của người thứ nhất')
})

test('what is another unit’s stays as it was, and nobody but the office and the leaders judges', async () => {
  const cell = 'Chi bộ thôn Cây Gạo'
  const notTheirs = { allowed: false, refusal: { why: 'not-of-the-unit' } }
  assert.deepEqual(await as(secretary, (context) => beginResponse(context, campaign, unit(cell))), notTheirs)
  const plan = await begin(stranger, cell)
  assert.deepEqual(await as(secretary, (context) => saveResponse(context, plan, { body: written, seen: 1 })), notTheirs)
  assert.deepEqual(await as(secretary, (context) => handInResponse(context, plan)), notTheirs)
  assert.deepEqual(await as(secretary, (context) => takeBackResponse(context, plan)), notTheirs)
  assert.deepEqual(await as(secretary, (context) => amendResponse(context, plan)), notTheirs)
  const notJudge = { allowed: false, refusal: { why: 'not-a-judge' } }
  assert.deepEqual(await as(secretary, (context) => approveResponse(context, plan)), notJudge)
  assert.deepEqual(await as(secretary, (context) => returnResponse(context, plan, 'x')), notJudge)
})

test('the board says by when each unit hands in: by the plan, by the office, by its exception', async () => {
  const dueOf = async (name: string) =>
    (await as(clerk, (context) => getBoard(context, campaign))).find(({ unitName }) => unitName === name)?.due
  assert.equal(await dueOf('Chi bộ thôn Đồng Sim'), '2026-12-05')
  const set = (name: string | null, on: string) => (context: Context) =>
    setResponseDeadline(context, { campaign, unit: name && unit(name), on: day(on) } as never)
  assert.deepEqual(await as(clerk, set(null, '2026-12-20')), allow)
  assert.deepEqual(await as(clerk, set('Chi bộ thôn Đồng Sim', '2026-12-28')), allow)
  assert.deepEqual(
    [await dueOf('Chi bộ thôn Đồng Sim'), await dueOf('Chi bộ thôn Rừng Dương')],
    ['2026-12-28', '2026-12-20'],
  )
  const refused = await as(secretary, set(null, '2026-12-24'))
  assert.deepEqual(refused, { allowed: false, refusal: { why: 'not-the-office' } })
})
