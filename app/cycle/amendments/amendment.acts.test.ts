// A running campaign is amended by a document, on a real database: what changes, what stays, who knows it, and the way back.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { listSlogans } from '#cycle/campaigns/campaign-parts.reads.ts'
import { correctAssignment } from '#cycle/duties/correction.acts.ts'
import { listUnseen } from '#cycle/duties/correction.reads.ts'
import { handIn } from '#cycle/duties/duty.acts.ts'
import { getDuty } from '#cycle/duties/duty.reads.ts'
import { acceptProof } from '#cycle/duties/judgement.acts.ts'
import { getPlan } from '#cycle/plan-review/plan.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
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
import { decideChange } from './amendment.acts.ts'
import { getAmendment, listMade } from './amendment.reads.ts'
import { applyAmendment } from './apply.acts.ts'

const { desk, clerk, agency, dutiesOf, linesOf, dutyOf } = await layAmendingDesk()
const { moveMeasuring, addWatch, rewordSlogan, strikeBags, lost } = sentences
const vice = on(desk.clerk, '2026-02-10') // a second clerk: the same rights, another pair of hands
after(() => desk.base.drop())

const refused = (refusal: object) => ({ allowed: false, refusal })

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
