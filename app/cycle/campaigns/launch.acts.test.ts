// From the answered plan to the running campaign, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addFinding } from '#cycle/plan-review/addition.acts.ts'
import { acceptSure, answerFinding } from '#cycle/plan-review/finding.acts.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import type { Who } from '#db/context.ts'
import { listEntries } from '#foundation/audit/entry.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { neighbour, neighbourUnits } from '../../../seeds/demo-commune/cast.ts'
import { foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, on } from '../../../tests/database.ts'
import { answerAll, type Desk, findingOn, handInSample, layDesk } from '../../../tests/reviewed.ts'
import { sampleReading, sampleText } from '../../../tests/sample-reading.ts'
import { getCampaign, listCampaigns } from './campaign.reads.ts'
import {
  listContents,
  listOccasions,
  listPhases,
  listRecipients,
  listReviews,
  listSlogans,
  listTargets,
} from './campaign-parts.reads.ts'
import { endTrial, launchCampaign } from './launch.acts.ts'
import { listSuperiorPlans } from './superior.reads.ts'

let desk: Desk
let plan: Id<'plan'>
before(async () => {
  desk = await layDesk()
  plan = await handInSample(desk)
})
after(() => desk.base.drop())

const asClerk = <Result>(work: Parameters<typeof acting<Result>>[2]) => acting(desk.base, desk.clerk, work)
const launch = (of: Id<'plan'>, trial = false) => asClerk((context) => launchCampaign(context, of, { trial }))
const refused = (why: string) => ({ allowed: false, refusal: { why } })

test('nothing is live before everything is answered', async () => {
  const outcome = await launch(plan)
  assert.ok(!outcome.allowed && outcome.refusal.why === 'findings-open')
  assert.deepEqual(await asClerk(listCampaigns), [])
})

test('whoever is not of the office launches nothing', async () => {
  await answerAll(desk, plan)
  const outcome = await acting(desk.base, desk.leader, (context) => launchCampaign(context, plan, { trial: false }))
  assert.deepEqual(outcome, refused('not-the-office'))
  const stopped = await acting(desk.base, desk.leader, (context) => endTrial(context, plan))
  assert.deepEqual(stopped, refused('not-the-office'))
})

test('a trial leaves the plan a draft, runs once, and can be stopped', async () => {
  assert.deepEqual(await asClerk((context) => endTrial(context, plan)), refused('no-trial'))
  const tried = await launch(plan, true)
  assert.ok(tried.allowed)
  assert.equal((await asClerk((context) => getCampaign(context, tried.campaign))).status, 'trial')
  assert.equal((await asClerk((context) => getPlan(context, plan))).status, 'draft')
  assert.deepEqual(await launch(plan, true), refused('trial-running'))
  assert.ok((await asClerk((context) => endTrial(context, plan))).allowed)
  assert.equal((await asClerk((context) => getCampaign(context, tried.campaign))).status, 'taken_back')
})

test('twenty people press at once: one campaign comes of it, and it ends the trial', async () => {
  const tried = await launch(plan, true)
  assert.ok(tried.allowed)
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => launch(plan)))
  assert.equal(outcomes.filter(({ allowed }) => allowed).length, 1)
  for (const outcome of outcomes) if (!outcome.allowed) assert.equal(outcome.refusal.why, 'already-launched')
  const statuses = (await asClerk(listCampaigns)).map(({ status }) => status)
  assert.deepEqual(statuses.toSorted(), ['running', 'taken_back', 'taken_back'])
  const words = (await asClerk(listEntries)).map(({ word }) => word)
  assert.equal(words.filter((word) => word === 'campaign.launched').length, 3)
})

test('the campaign holds what the plan says, each part with its place in the text', async () => {
  const [campaign] = (await asClerk(listCampaigns)).filter(({ status }) => status === 'running')
  assert.ok(campaign)
  assert.deepEqual(
    [campaign.name, campaign.number, campaign.theme, campaign.from, campaign.to],
    ['Thi đua mừng mùa nước nổi', '12-KH/ĐU', 'Sông Trăng cùng nhau giữ đê', '2026-03', '2026-08'],
  )
  const held = await asClerk(async (context) => {
    const lists = [listSlogans, listPhases, listOccasions, listReviews, listContents, listTargets, listRecipients]
    const parts: { spans: [number, number][] }[][] = []
    for (const list of lists) parts.push(await list(context, campaign.id))
    return parts
  })
  assert.deepEqual(
    held.map(({ length }) => length),
    [1, 1, 1, 1, 3, 1, 2],
  )
  for (const { spans } of held.flat()) assert.ok(sampleText.slice(...(spans[0] ?? [0, 0])).length > 3)
  const [, inner] = await asClerk((context) => listContents(context, campaign.id))
  assert.ok(inner?.parent)
})

test('another committee finds the plan by its number, and of a trial nothing', async () => {
  const cast = await foundCast(desk.base.app, neighbour, neighbourUnits, new Date('2026-01-05T01:00:00Z'))
  const away = on(cast.whos.get(neighbour.person) as Who, '2026-02-10')
  const shared = await acting(desk.base, away, ({ db }) =>
    db.selectFrom('shared_campaign').select(['number', 'issuer', 'name']).execute(),
  )
  assert.deepEqual(shared, [{ number: '12-KH/ĐU', issuer: 'Đảng ủy xã Sông Trăng', name: 'Thi đua mừng mùa nước nổi' }])
})

test('what was launched is answered no more', async () =>
  assert.deepEqual(await asClerk((context) => acceptSure(context, plan)), {
    ...{ allowed: false, refusal: { why: 'plan-settled', status: 'launched' } },
  }))

test('a dropped finding is no part of the campaign; a basis leads to the plan that it names', async () => {
  const [basis] = sampleReading.bases
  assert.ok(basis)
  const next = await handInSample(desk, {
    ...sampleReading,
    bases: [basis, { ...basis, number: '12 - KH/ĐU', date: null, issuer: 'Đảng ủy xã Sông Trăng' }],
  })
  const { id, version } = await findingOn(desk, next, 'slogan')
  await asClerk((context) => answerFinding(context, { plan: next, finding: id, version }, { answer: 'drop' }))
  const number = await findingOn(desk, next, 'number')
  await asClerk((context) =>
    answerFinding(
      context,
      { plan: next, finding: number.id, version: 1 },
      { answer: 'correct', value: { text: '13-KH/ĐU' } },
    ),
  )
  await answerAll(desk, next)
  const launched = await launch(next)
  assert.ok(launched.allowed)
  const [above, earlier] = await asClerk((context) => listSuperiorPlans(context, launched.campaign))
  assert.equal(above?.leadsTo, null)
  const running = (await asClerk(listCampaigns)).find((one) => one.plan === plan && one.status === 'running')
  assert.ok(earlier?.leadsTo?.to === 'campaign')
  assert.equal(earlier.leadsTo.campaign, running?.id)
  assert.deepEqual(await asClerk((context) => listSlogans(context, launched.campaign)), [])
})

test('an amendment is not launched', async () => {
  const amendment = await handInSample(desk, { ...sampleReading, kind: 'campaign-amendment' })
  assert.deepEqual(await launch(amendment), refused('not-a-plan'))
})

test('a plan of another committee is not launched here', async () => {
  const theirs = await handInSample(desk, { ...sampleReading, document: { ...sampleReading.document, issuer: null } })
  await answerAll(desk, theirs)
  assert.deepEqual(await launch(theirs), refused('issuer-missing'))
  const issuer = { kind: 'issuer' as const, parent: null, spans: [], value: { text: 'Đảng ủy xã Núi Mây' } }
  await asClerk((context) => addFinding(context, theirs, issuer))
  const outcome = await launch(theirs)
  assert.ok(!outcome.allowed && outcome.refusal.why === 'issuer-elsewhere')
})
