// After an amendment was applied, on a real database: who knows it, and the way back.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listOccasions, listSlogans, listTracks } from '#cycle/campaigns/campaign-parts.reads.ts'
import { correctAssignment } from '#cycle/duties/correction.acts.ts'
import { handIn, openDuty } from '#cycle/duties/duty.acts.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import type { Who } from '#db/context.ts'
import { draftOf } from '#foundation/organisation/draft.rules.ts'
import { reorganise, undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import {
  amendingText,
  confirmedAs,
  diffOf,
  launchSample,
  layAmendingDesk,
  open,
  sentences,
} from '../../../tests/amended.ts'
import { acting, on } from '../../../tests/database.ts'
import { sampleText } from '../../../tests/sample-reading.ts'
import { acknowledgeAmendment } from './amendment.acts.ts'
import { getAmendment, listAcknowledgements, listUnacknowledged } from './amendment.reads.ts'
import { applyAmendment } from './apply.acts.ts'
import { takeBackAmendment } from './take-back.acts.ts'

const { desk, clerk, agency, dutiesOf, linesOf, dutyOf } = await layAmendingDesk()
const { moveMeasuring, addWatch, rewordSlogan, strikeBags } = sentences
after(() => desk.base.drop())

const refused = (refusal: object) => ({ allowed: false, refusal })

async function apply(campaign: Id<'campaign'>, ...sentences: string[]): Promise<Id<'amendment'>> {
  const id = await open(desk, campaign, amendingText(...sentences))
  const diff = await diffOf(desk, id)
  const verdict = await clerk((context) => applyAmendment(context, id, confirmedAs(diff, desk.clerk)))
  assert.deepEqual(verdict, allow)
  return id
}

test('those touched press “Đã rõ”, others have nothing to acknowledge', async () => {
  const campaign = await launchSample(desk)
  const id = await apply(campaign, moveMeasuring)
  const own = desk.cast.units.get('Ủy ban nhân dân xã') as Id<'unit'>
  const waiting = () => acting(desk.base, agency, (context) => listUnacknowledged(context, [own]))
  assert.ok((await waiting()).some(({ amendment }) => amendment === id))
  const secretary = desk.cast.whos.get('Đặng Thị Hòa') as Who
  const acknowledge = (who: Who) => acting(desk.base, who, (context) => acknowledgeAmendment(context, id))
  assert.deepEqual(await acknowledge(on(secretary, '2026-02-12')), refused({ why: 'not-touched' }))
  assert.deepEqual(await acknowledge(agency), allow)
  assert.deepEqual(await acknowledge(agency), refused({ why: 'acknowledged' }))
  assert.ok(!(await waiting()).some(({ amendment }) => amendment === id))
  const [row] = await clerk((context) => listAcknowledgements(context, id))
  assert.deepEqual([row?.unitName, row?.byName], ['Ủy ban nhân dân xã', 'Lê Quang Vinh'])
})

test('after a merger whoever took over is asked, and speaks for the unit that is no more', async () => {
  const campaign = await launchSample(desk)
  const id = await apply(campaign, moveMeasuring)
  const own = desk.cast.units.get('Ủy ban nhân dân xã') as Id<'unit'>
  const radio = desk.cast.units.get('Đài truyền thanh xã') as Id<'unit'>
  const yen = on(desk.cast.whos.get('Dương Thị Yến') as Who, '2026-03-02')
  const acknowledge = () => acting(desk.base, yen, (context) => acknowledgeAmendment(context, id))
  assert.deepEqual(await acknowledge(), refused({ why: 'not-touched' }))
  const merger = draftOf({ what: 'merge', on: day('2026-03-01'), ground: null, units: [own, radio], into: radio })
  const entered = await clerk(async (context) => reorganise(context, await getActor(context), merger))
  assert.ok(entered.allowed)
  const waiting = await acting(desk.base, yen, (context) => listUnacknowledged(context, [radio]))
  assert.ok(waiting.some(({ amendment }) => amendment === id))
  assert.deepEqual(await acknowledge(), allow)
  const undoing = { ...entered, reason: 'Chưa có nghị quyết.' }
  await clerk(async (context) => undoReorganisation(context, await getActor(context), undoing))
})

test('taken back, every line and part has its old words again, and the document is a draft', async () => {
  const campaign = await launchSample(desk)
  const picture = async () => {
    const lines = await linesOf(campaign)
    const duties = (await dutiesOf(campaign)).map(({ unitName, text, deadline, place, plan }) => [
      unitName,
      text,
      deadline,
      place,
      plan,
    ])
    const slogans = (await clerk((context) => listSlogans(context, campaign))).map(({ text, spans }) => [text, spans])
    return { lines: lines.map(({ text, body, unitClass }) => [text, body, unitClass]), duties, slogans }
  }
  const old = await picture()
  const id = await apply(campaign, moveMeasuring, addWatch, rewordSlogan, strikeBags)
  assert.notDeepEqual(await picture(), old)
  assert.deepEqual(await clerk((context) => takeBackAmendment(context, id, '')), refused({ why: 'reason-missing' }))
  assert.deepEqual(
    await acting(desk.base, agency, (context) => takeBackAmendment(context, id, 'x')),
    refused({ why: 'not-the-office' }),
  )
  assert.deepEqual(await clerk((context) => takeBackAmendment(context, id, 'Ký nhầm')), allow)
  assert.deepEqual(await picture(), old)
  const { status, plan } = await clerk((context) => getAmendment(context, id))
  assert.equal(status, 'taken_back')
  assert.equal((await clerk((context) => getPlan(context, plan))).status, 'draft')
  assert.deepEqual(
    await clerk((context) => takeBackAmendment(context, id, 'lại')),
    refused({ why: 'not-applied', status: 'taken_back' }),
  )
})

test('it stands once a unit has handed in, once a line was corrected, and once a later amendment stands on it', async () => {
  const campaign = await launchSample(desk)
  const first = await apply(campaign, moveMeasuring)
  const later = on(desk.clerk, '2026-02-12')
  const takeBack = (id: Id<'amendment'>) =>
    acting(desk.base, later, (context) => takeBackAmendment(context, id, 'Nhầm'))
  const duty = await dutyOf(campaign, 'Đo đạc chân đê')
  await acting(desk.base, agency, async (context) => void (await openDuty(context, duty.id)))
  await acting(desk.base, agency, (context) => handIn(context, duty.id, { text: 'Đo xong', files: [] }))
  assert.deepEqual(await takeBack(first), refused({ why: 'acted-since', units: ['Ủy ban nhân dân xã'] }))

  const second = await acting(desk.base, later, () => applyOn(later, campaign, addWatch))
  assert.equal((await takeBack(first)).allowed, false)
  const { assignment } = await dutyOf(campaign, 'trực đê')
  const words = { what: 'words' as const, text: 'Cắt cử người trực đê ban đêm' }
  await acting(desk.base, on(desk.clerk, '2026-02-13'), (context) =>
    correctAssignment(context, assignment, words, 'Cho rõ'),
  )
  assert.deepEqual(await takeBack(second), refused({ why: 'corrected-since', text: words.text }))
})

async function applyOn(who: Who, campaign: Id<'campaign'>, ...sentences: string[]): Promise<Id<'amendment'>> {
  const of = { ...desk, clerk: who }
  const id = await open(of, campaign, amendingText(...sentences))
  const confirmed = confirmedAs(await diffOf(of, id), who)
  assert.deepEqual(await acting(desk.base, who, (context) => applyAmendment(context, id, confirmed)), allow)
  return id
}

test('an occasion and a track of commendation are changed by a new version of the plan, and come back', async () => {
  const awards = `IV. Khen thưởng
1. Về chính quyền: giao Ủy ban nhân dân xã xét khen thưởng theo Luật Thi đua, khen thưởng.

V. Tổ chức thực hiện`
  const text = sampleText
    .replace('IV. Tổ chức thực hiện', awards)
    .replace('Chào mừng ngày hội bến sông.', 'Chào mừng 50 năm Ngày mở bến sông (20/4/1976 - 20/4/2026).')
  const campaign = await launchSample(desk, text)
  const held = () =>
    clerk(async (context) => [
      (await listOccasions(context, campaign)).map((one) => one.text),
      (await listTracks(context, campaign)).map(({ track, lead }) => [track, lead]),
    ])
  const before = await held()
  assert.deepEqual(before[1]?.length, 1)

  const version = text
    .replace('(20/4/1976 - 20/4/2026)', '(25/4/1976 - 25/4/2026)')
    .replace('giao Ủy ban nhân dân xã xét', 'giao Ban Xây dựng Đảng tham mưu xét')
  const id = await open(desk, campaign, version)
  const diff = await diffOf(desk, id)
  const changed = diff.changes.map(({ kind, what, fields }) => `${what} ${kind} ${fields}`)
  assert.ok(changed.includes('changed occasion text') && changed.includes('changed track lead'), changed.join('; '))
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, confirmedAs(diff, desk.clerk))), allow)
  const after = await held()
  assert.match(String(after[0]), /25\/4\/2026/)
  assert.match(String(after[1]), /Ban Xây dựng Đảng/)

  assert.deepEqual(await clerk((context) => takeBackAmendment(context, id, 'Ban hành nhầm')), allow)
  assert.deepEqual(await held(), before)
})
