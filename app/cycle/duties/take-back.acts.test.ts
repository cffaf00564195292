// Undoing a launch, ending and cancelling, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cancelCampaign, endCampaign, receiveCampaign } from '#cycle/campaigns/campaign.acts.ts'
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { findCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { react } from '../../../app/reactions.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { launch } from '../../../tests/launched.ts'
import { handIn, openDuty, takeBackProof } from './duty.acts.ts'
import { listDuties } from './duty.reads.ts'
import { acceptProof } from './judgement.acts.ts'
import { takeBackLaunch } from './take-back.acts.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let secretary: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-11-22')
  secretary = on(cast.whos.get('Đặng Thị Hòa') as Who, '2026-11-22')
})
after(() => base.drop())

const refused = (refusal: object) => ({ allowed: false, refusal })
const campaignOf = (id: Id<'campaign'>) => acting(base, clerk, (context) => getCampaign(context, id))
async function mine(campaign: Id<'campaign'>) {
  const duties = await acting(base, clerk, (context) => listDuties(context, campaign))
  const duty = duties.find(({ unitName }) => unitName === 'Chi bộ thôn Bến Đò')
  assert.ok(duty)
  return duty
}

test('opening does not stand in the way of taking back: duties go, the ceremony falls, the plan is a draft again', async () => {
  const id = await launch(base, cast, clerk)
  const duty = await mine(id)
  await acting(base, secretary, async (context) => void (await openDuty(context, duty.id)))
  assert.deepEqual(await acting(base, clerk, (context) => takeBackLaunch(context, id, 'Sai tên đơn vị')), allow)
  await react(base.app, clerk)

  const campaign = await campaignOf(id)
  assert.equal(campaign.status, 'taken_back')
  assert.deepEqual(await acting(base, clerk, (context) => listDuties(context, id)), [])
  assert.equal((await acting(base, clerk, (context) => findCeremony(context, id)))?.status, 'cancelled')
  const plan = base.app.selectFrom('plan').select('status').where('id', '=', campaign.plan)
  const status = await acting(base, clerk, ({ db }) => db.executeQuery(plan.compile()))
  assert.deepEqual(status.rows, [{ status: 'draft' }])
})

test('once something was handed in, also where it was taken back, the launch stands', async () => {
  const id = await launch(base, cast, clerk)
  const duty = await mine(id)
  await acting(base, secretary, (context) => handIn(context, duty.id, { text: 'xong', files: [] }))
  await acting(base, secretary, (context) => takeBackProof(context, duty.id))
  const verdict = await acting(base, clerk, (context) => takeBackLaunch(context, id, 'Nhầm'))
  assert.deepEqual(verdict, refused({ why: 'handed-in', count: 1 }))
  assert.equal((await campaignOf(id)).status, 'running')
})

test('when a launch is taken back and somebody hands in at the same time, one of them wins', async () => {
  const id = await launch(base, cast, clerk)
  const duty = await mine(id)
  const [handed, taken] = await Promise.all([
    acting(base, secretary, (context) => handIn(context, duty.id, { text: 'xong', files: [] })),
    acting(base, clerk, (context) => takeBackLaunch(context, id, 'Nhầm')),
  ])
  assert.notEqual(handed.allowed, taken.allowed)
})

test('a second campaign runs beside the first', async () => {
  const [one, other] = [await launch(base, cast, clerk), await launch(base, cast, clerk, { name: 'Đợt thứ hai' })]
  for (const id of [one, other]) assert.equal((await campaignOf(id)).status, 'running')
})

test('after the end nothing is handed in, and what waits is still judged', async () => {
  const id = await launch(base, cast, clerk)
  const duties = await acting(base, clerk, (context) => listDuties(context, id))
  const [first, second] = duties.filter(({ unitName }) => unitName === 'Chi bộ thôn Bến Đò')
  assert.ok(first && second)
  await acting(base, secretary, (context) => handIn(context, first.id, { text: 'xong', files: [] }))
  assert.deepEqual(
    await acting(base, secretary, (context) => endCampaign(context, id, 'x')),
    refused({ why: 'not-the-office' }),
  )
  assert.deepEqual(
    await acting(base, clerk, (context) => endCampaign(context, id, '')),
    refused({ why: 'reason-missing' }),
  )
  assert.deepEqual(await acting(base, clerk, (context) => endCampaign(context, id, 'Đã tổng kết')), allow)
  const late = await acting(base, secretary, (context) => handIn(context, second.id, { text: 'muộn', files: [] }))
  assert.deepEqual(late, refused({ why: 'not-live', status: 'ended' }))
  assert.deepEqual(await acting(base, clerk, (context) => acceptProof(context, first.id)), allow)
})

test('a cancelled campaign keeps its reason, and its ceremony falls', async () => {
  const id = await launch(base, cast, clerk)
  assert.deepEqual(await acting(base, clerk, (context) => cancelCampaign(context, id, 'Hoãn vì bão')), allow)
  assert.deepEqual(
    await acting(base, clerk, (context) => cancelCampaign(context, id, 'lại')),
    refused({ why: 'not-live' }),
  )
  await react(base.app, clerk)
  assert.equal((await campaignOf(id)).endReason, 'Hoãn vì bão')
  assert.equal((await acting(base, clerk, (context) => findCeremony(context, id)))?.status, 'cancelled')
})

test('a trial is not received by those outside the office', async () => {
  const id = await launch(base, cast, clerk, { status: 'trial' })
  await acting(base, clerk, (context) => receiveCampaign(context, id))
  await assert.rejects(
    acting(base, secretary, (context) => receiveCampaign(context, id)),
    { status: 403 },
  )
})
