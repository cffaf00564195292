// A new version of the whole plan, who may lay a document beside a campaign, and from which day it holds; on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listAssignments } from '#cycle/duties/assignment.reads.ts'
import { listDuties } from '#cycle/duties/duty.reads.ts'
import type { Context, Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { allow } from '#kernel/verdict.ts'
import { amendingText, confirmedAs, diffOf, hand, launchSample, open } from '../../../tests/amended.ts'
import { acting, on } from '../../../tests/database.ts'
import { type Desk, layDesk } from '../../../tests/reviewed.ts'
import { sampleText } from '../../../tests/sample-reading.ts'
import { dropAmendment, openAmendment } from './amendment.acts.ts'
import { applyAmendment } from './apply.acts.ts'

let desk: Desk
let _vice: Who // a second clerk: the same rights, another pair of hands
let agency: Who
before(async () => {
  desk = await layDesk()
  _vice = on(desk.clerk, '2026-02-10')
  agency = on(desk.cast.whos.get('Lê Quang Vinh') as Who, '2026-02-11')
})
after(() => desk.base.drop())

const clerk = <Result>(work: (context: Context) => Promise<Result>) => acting(desk.base, desk.clerk, work)
const refused = (refusal: object) => ({ allowed: false, refusal })
const dutiesOf = (campaign: Id<'campaign'>) => clerk((context) => listDuties(context, campaign))
const _linesOf = (campaign: Id<'campaign'>) => clerk((context) => listAssignments(context, campaign))
async function dutyOf(campaign: Id<'campaign'>, words: string) {
  const duty = (await dutiesOf(campaign)).find(({ text }) => text.includes(words))
  assert.ok(duty, words)
  return duty
}

const moveMeasuring = 'Tại ý 1 khoản 1 Mục IV, thay “trước ngày 20/3/2026” bằng “trước ngày 05/4/2026”.'
const _addWatch = 'Bổ sung vào khoản 1 Mục IV nội dung sau: “- Cắt cử người trực đê trước ngày 15/7/2026.”'
const _rewordSlogan = 'Tại Mục I, thay “Một nhà một bao đất” bằng “Một nhà hai bao đất”.'
const _strikeBags = 'Bãi bỏ ý 2 khoản 1 Mục IV.'
const _lost = 'Tại khoản 9 Mục IV, thay “mỗi tuần” bằng “mỗi tháng”.'

test('a new version of the whole plan changes only what it words otherwise, however its sections are numbered', async () => {
  const campaign = await launchSample(desk)
  const version = sampleText
    .replace('II. Thời gian', 'II. Đối tượng\nCả xã.\n\nIII. Thời gian')
    .replace('III. Nội dung', 'IV. Nội dung')
    .replace('IV. Tổ chức thực hiện', 'V. Tổ chức thực hiện')
    .replace('trước ngày 20/3/2026', 'trước ngày 30/3/2026')
    .replace('vận động đảng viên góp ngày công.', 'vận động đảng viên góp mỗi người hai ngày công.')
  const id = await open(desk, campaign, version)
  const diff = await diffOf(desk, id)
  assert.deepEqual(
    diff.changes.map(({ kind, what, fields }) => [kind, what, fields.join()]),
    [
      ['task', 'changed', 'deadline'],
      ['task', 'changed', 'text'],
    ],
  )
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, confirmedAs(diff, desk.clerk))), allow)
  assert.equal((await dutyOf(campaign, 'Đo đạc chân đê')).deadline, '2026-03-30')
  const next = await open(
    desk,
    campaign,
    amendingText('Tại ý 1 khoản 1 Mục V, thay “trước ngày 30/3/2026” bằng “trước ngày 02/4/2026”.'),
  )
  const [change] = (await diffOf(desk, next)).changes
  assert.equal(change?.after?.kind === 'task' && change.after.value.deadline, '2026-04-02')
})

test('only the office opens an amendment, with a draft, beside a campaign that runs, once', async () => {
  const campaign = await launchSample(desk)
  const plan = await hand(desk, amendingText(moveMeasuring))
  const lay = (who: Who, which: Id<'plan'>) =>
    acting(desk.base, who, (context) => openAmendment(context, which, campaign))
  assert.deepEqual(await lay(agency, plan), refused({ why: 'not-the-office' }))
  const own = (await clerk((context) => getCampaign(context, campaign))).plan
  assert.deepEqual(await lay(desk.clerk, own), refused({ why: 'own-plan' }))
  const opened = await lay(desk.clerk, plan)
  assert.ok(opened.allowed)
  assert.deepEqual(await lay(desk.clerk, plan), refused({ why: 'already-amending' }))
  assert.deepEqual(
    await acting(desk.base, agency, (context) => dropAmendment(context, opened.amendment)),
    refused({ why: 'not-the-office' }),
  )
  assert.deepEqual(await clerk((context) => dropAmendment(context, opened.amendment)), allow)
  assert.ok((await lay(desk.clerk, plan)).allowed)
})

test('the day from which it holds lies between the launch and today', async () => {
  const campaign = await launchSample(desk)
  const id = await open(desk, campaign, amendingText(moveMeasuring))
  const confirmed = confirmedAs(await diffOf(desk, id), desk.clerk)
  const from = (effectiveOn: string | null) =>
    clerk((context) =>
      applyAmendment(context, id, { ...confirmed, effectiveOn: effectiveOn === null ? null : day(effectiveOn) }),
    )
  assert.deepEqual(await from(null), refused({ why: 'effective-unclear' }))
  assert.deepEqual(await from('2026-02-11'), refused({ why: 'effective-later', day: '2026-02-11' }))
  assert.deepEqual(await from('2026-02-09'), refused({ why: 'effective-before', day: '2026-02-10' }))
  assert.deepEqual(await from('2026-02-10'), allow)
})
