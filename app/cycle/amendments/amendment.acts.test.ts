// A running campaign is amended by a document, on a real database: what changes, what stays, who knows it, and the way back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { listSlogans } from '#cycle/campaigns/campaign-parts.reads.ts'
import { listAssignments } from '#cycle/duties/assignment.reads.ts'
import { correctAssignment } from '#cycle/duties/correction.acts.ts'
import { listUnseen } from '#cycle/duties/correction.reads.ts'
import { handIn, openDuty } from '#cycle/duties/duty.acts.ts'
import { getDuty, listDuties } from '#cycle/duties/duty.reads.ts'
import { acceptProof } from '#cycle/duties/judgement.acts.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import type { Context, Who } from '#db/context.ts'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { allow } from '#kernel/verdict.ts'
import { amendingText, confirmedAs, diffOf, hand, launchSample, open } from '../../../tests/amended.ts'
import { acting, on } from '../../../tests/database.ts'
import { type Desk, layDesk } from '../../../tests/reviewed.ts'
import { sampleText } from '../../../tests/sample-reading.ts'
import { acknowledgeAmendment, decideChange, dropAmendment, openAmendment } from './amendment.acts.ts'
import { getAmendment, listAcknowledgements, listMade, listUnacknowledged } from './amendment.reads.ts'
import { applyAmendment } from './apply.acts.ts'
import { takeBackAmendment } from './take-back.acts.ts'

let desk: Desk
let vice: Who // a second clerk: the same rights, another pair of hands
let agency: Who
before(async () => {
  desk = await layDesk()
  vice = on(desk.clerk, '2026-02-10')
  agency = on(desk.cast.whos.get('Lê Quang Vinh') as Who, '2026-02-11')
})
after(() => desk.base.drop())

const clerk = <Result>(work: (context: Context) => Promise<Result>) => acting(desk.base, desk.clerk, work)
const refused = (refusal: object) => ({ allowed: false, refusal })
const dutiesOf = (campaign: Id<'campaign'>) => clerk((context) => listDuties(context, campaign))
const linesOf = (campaign: Id<'campaign'>) => clerk((context) => listAssignments(context, campaign))
async function dutyOf(campaign: Id<'campaign'>, words: string) {
  const duty = (await dutiesOf(campaign)).find(({ text }) => text.includes(words))
  assert.ok(duty, words)
  return duty
}

const moveMeasuring = 'Tại ý 1 khoản 1 Mục IV, thay “trước ngày 20/3/2026” bằng “trước ngày 05/4/2026”.'
const addWatch = 'Bổ sung vào khoản 1 Mục IV nội dung sau: “- Cắt cử người trực đê trước ngày 15/7/2026.”'
const rewordSlogan = 'Tại Mục I, thay “Một nhà một bao đất” bằng “Một nhà hai bao đất”.'
const strikeBags = 'Bãi bỏ ý 2 khoản 1 Mục IV.'
const lost = 'Tại khoản 9 Mục IV, thay “mỗi tuần” bằng “mỗi tháng”.'

async function apply(campaign: Id<'campaign'>, ...sentences: string[]): Promise<Id<'amendment'>> {
  const id = await open(desk, campaign, amendingText(...sentences))
  const diff = await diffOf(desk, id)
  const verdict = await clerk((context) => applyAmendment(context, id, confirmedAs(diff, desk.clerk)))
  assert.deepEqual(verdict, allow)
  return id
}

test('a document moves a deadline, adds and strikes a task, and rewords a slogan; the old words are kept', async () => {
  const campaign = await launchSample(desk)
  const measuring = await dutyOf(campaign, 'Đo đạc chân đê')
  const id = await open(desk, campaign, amendingText(moveMeasuring, addWatch, rewordSlogan, strikeBags, lost))
  const diff = await diffOf(desk, id)
  assert.deepEqual(
    diff.changes.map(({ kind, what, fields, doubt }) => [kind, what, fields.join(), doubt]),
    [
      ['slogan', 'changed', 'text', null],
      ['task', 'changed', 'deadline', null],
      ['task', 'added', '', null],
      ['task', 'removed', '', null],
      ['text', 'text', '', 'not-found'],
    ],
  )
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, confirmedAs(diff, desk.clerk))), allow)

  const now = await clerk((context) => getDuty(context, measuring.id))
  assert.equal(now.deadline, '2026-04-05')
  assert.match(now.text, /05\/4\/2026/)
  assert.equal(now.plan, (await clerk((context) => getAmendment(context, id))).plan)
  const texts = (await dutiesOf(campaign)).map(({ text }) => text)
  assert.ok(texts.some((text) => text.startsWith('Cắt cử người trực đê')))
  assert.ok(!texts.some((text) => text.includes('bao đất') || text.includes('cấp bao')))
  const slogans = await clerk((context) => listSlogans(context, campaign))
  assert.deepEqual(
    slogans.map(({ text }) => text),
    ['Một nhà hai bao đất'],
  )

  const made = await clerk((context) => listMade(context, id))
  const slogan = made.find(({ kind }) => kind === 'slogan')
  assert.deepEqual(slogan?.before.value, { text: 'Một nhà một bao đất' })
  assert.equal(made.find(({ what }) => what === 'text')?.choice, 'leave')
  const unseen = await acting(desk.base, agency, (context) => listUnseen(context, [measuring.unit]))
  assert.ok(
    unseen.some(
      ({ what, after, reason, ground }) =>
        what === 'deadline' && after === '2026-04-05' && reason.startsWith('Theo Kế hoạch số 19-KH/ĐU') && ground,
    ),
  )
  const document = await clerk(async (context) => getPlan(context, now.plan))
  assert.equal(document.status, 'amending')
})

test('what nobody has decided, what is not found and what no unit is known for stands in the way', async () => {
  const campaign = await launchSample(desk)
  const added = 'Bổ sung vào Mục IV nội dung sau: “4. Hội Đua thuyền xã: canh nước lớn trong tháng 8/2026.”'
  const id = await open(desk, campaign, amendingText(added, lost))
  const diff = await diffOf(desk, id)
  const [task, text] = [
    diff.changes.find(({ kind }) => kind === 'task'),
    diff.changes.find(({ kind }) => kind === 'text'),
  ]
  assert.ok(task && text)
  const confirmed = confirmedAs(diff, desk.clerk, { [task.key]: 'apply' })
  const none = { ...confirmed, choices: new Map([[text.key, 'leave' as const]]) }
  assert.deepEqual(
    await clerk((context) => applyAmendment(context, id, none)),
    refused({ why: 'undecided', count: 1, key: task.key }),
  )
  assert.deepEqual(
    await clerk((context) => applyAmendment(context, id, confirmed)),
    refused({ why: 'unmapped', body: 'Hội Đua thuyền xã', key: task.key }),
  )
  const said = { ...confirmed, choices: new Map(confirmed.choices).set(text.key, 'apply') }
  await give({ key: task.key, element: null })
  const mapped = await diffOf(desk, id)
  const late = { ...said, seen: mapped.seen }
  const outcome = await clerk((context) => applyAmendment(context, id, late))
  assert.equal(outcome.allowed ? '' : outcome.refusal.why, 'incomplete')

  const running = mapped.ground.running.find((one) => one.kind === 'task' && one.value.text.includes('góp ngày công'))
  assert.ok(running?.kind === 'task')
  const value = { ...running.value, text: 'vận động đảng viên góp hai ngày công' }
  const pointed = {
    key: text.key,
    choice: 'apply' as const,
    element: `task:${running.id}`,
    value,
    mapping: null,
    anew: false,
  }
  assert.deepEqual(await clerk((context) => decideChange(context, id, pointed)), allow)
  const whole = await diffOf(desk, id)
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, { ...late, seen: whole.seen })), allow)
  const duties = await dutiesOf(campaign)
  assert.ok(duties.some(({ text }) => text.includes('góp hai ngày công')))
  assert.ok(duties.some(({ text, unitName }) => text.includes('canh nước lớn') && unitName === 'Ủy ban nhân dân xã'))

  async function give({ key, element }: { key: string; element: string | null }): Promise<void> {
    const units = [desk.cast.units.get('Ủy ban nhân dân xã') as Id<'unit'>]
    const mapping = { choice: 'units' as const, units }
    const decision = { key, element, choice: 'apply' as const, value: null, anew: false }
    const none = { ...decision, mapping: { choice: 'units' as const, units: [] } }
    assert.deepEqual(await clerk((context) => decideChange(context, id, none)), refused({ why: 'no-unit' }))
    assert.deepEqual(await clerk((context) => decideChange(context, id, { ...decision, mapping })), allow)
    const gone = { ...decision, mapping, key: 'not a key' }
    assert.deepEqual(await clerk((context) => decideChange(context, id, gone)), refused({ why: 'change-gone' }))
    const nowhere = { ...decision, mapping, element: 'task:nobody' }
    assert.deepEqual(await clerk((context) => decideChange(context, id, nowhere)), refused({ why: 'no-element' }))
  }
})

test('where somebody has corrected the campaign meanwhile nothing is applied, and the diff is shown anew', async () => {
  const campaign = await launchSample(desk)
  const id = await open(desk, campaign, amendingText(moveMeasuring))
  const confirmed = confirmedAs(await diffOf(desk, id), desk.clerk)
  const { assignment } = await dutyOf(campaign, 'Đo đạc chân đê')
  const change = { what: 'deadline' as const, deadline: partialDay('2026-03-25'), duty: null }
  await clerk((context) => correctAssignment(context, assignment, change, 'Mưa nhiều'))
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, confirmed)), refused({ why: 'stale' }))
  assert.equal((await dutyOf(campaign, 'Đo đạc chân đê')).deadline, '2026-03-25')
  const fresh = confirmedAs(await diffOf(desk, id), desk.clerk)
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, fresh)), allow)
  assert.equal((await dutyOf(campaign, 'Đo đạc chân đê')).deadline, '2026-04-05')
})

test('of two clerks who apply at once the second is told, and nothing is doubled', async () => {
  const campaign = await launchSample(desk)
  const id = await open(desk, campaign, amendingText(addWatch))
  const confirmed = confirmedAs(await diffOf(desk, id), desk.clerk)
  const outcomes = await Promise.all(
    [desk.clerk, vice].map((who) => acting(desk.base, who, (context) => applyAmendment(context, id, confirmed))),
  )
  const by = (await clerk((context) => getAmendment(context, id))).appliedByName
  assert.deepEqual(
    outcomes.filter(({ allowed }) => !allowed),
    [refused({ why: 'not-draft', status: 'applied', by })],
  )
  assert.equal((await linesOf(campaign)).filter(({ text }) => text.includes('trực đê')).length, 1)
})

test('a duty that is accepted keeps its state and its words; the office may give it anew', async () => {
  const campaign = await launchSample(desk)
  const duty = await dutyOf(campaign, 'Đo đạc chân đê')
  await finish(duty.id)
  const id = await open(desk, campaign, amendingText(moveMeasuring))
  const diff = await diffOf(desk, id)
  assert.deepEqual(
    diff.changes[0]?.touched.map(({ status }) => status),
    ['accepted'],
  )
  const anew = new Set(diff.changes.map(({ key }) => key))
  const verdict = await clerk((context) => applyAmendment(context, id, { ...confirmedAs(diff, desk.clerk), anew }))
  assert.deepEqual(verdict, allow)
  const now = await clerk((context) => getDuty(context, duty.id))
  assert.deepEqual([now.status, now.deadline, now.text], ['accepted', '2026-03-20', duty.text])
  const again = (await dutiesOf(campaign)).find(({ id, deadline }) => id !== duty.id && deadline === '2026-04-05')
  assert.equal(again?.status, 'unopened')
})

async function finish(duty: Id<'duty'>): Promise<void> {
  await acting(desk.base, agency, (context) => handIn(context, duty, { text: 'Đã xong', files: [] }))
  assert.deepEqual(
    await acting(desk.base, on(desk.clerk, '2026-02-11'), (context) => acceptProof(context, duty)),
    allow,
  )
}

test('what waits for judgement is not struck, and what was accepted stays when its line is struck', async () => {
  const campaign = await launchSample(desk)
  const duty = await dutyOf(campaign, 'Mua bao đất')
  await acting(desk.base, agency, (context) => handIn(context, duty.id, { text: 'Mua rồi', files: [] }))
  const id = await open(desk, campaign, amendingText(strikeBags))
  const before = await diffOf(desk, id)
  const outcome = await clerk((context) => applyAmendment(context, id, confirmedAs(before, desk.clerk)))
  assert.equal(outcome.allowed ? '' : outcome.refusal.why, 'handed-in')
  await acting(desk.base, on(desk.clerk, '2026-02-11'), (context) => acceptProof(context, duty.id))
  const after = await diffOf(desk, id)
  assert.deepEqual(await clerk((context) => applyAmendment(context, id, confirmedAs(after, desk.clerk))), allow)
  assert.deepEqual(
    (await dutiesOf(campaign))
      .filter(({ unitName, text }) => unitName === 'Ủy ban nhân dân xã' && /bao/.test(text))
      .map(({ status }) => status),
    ['accepted'],
  )
})

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
