// Handing a plan in and answering what was found in it, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listEntries, storyOf } from '#foundation/audit/entry.reads.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import { acting } from '../../../tests/database.ts'
import { type Desk, findingOn, findingsOn, handInSample, layDesk } from '../../../tests/reviewed.ts'
import { at, sampleReading, sampleText } from '../../../tests/sample-reading.ts'
import { acceptSure, answerFinding, leaveText, takeUpText } from './finding.acts.ts'
import { listLeftText } from './finding.reads.ts'
import { ofKind } from './finding.ts'
import { dropPlan, handIn, keepPlan, restorePlan } from './plan.acts.ts'
import { getPlan, listNumberedPlans, listPlans } from './plan.reads.ts'

let desk: Desk
let plan: Id<'plan'>
before(async () => {
  desk = await layDesk()
  plan = await handInSample(desk)
})
after(() => desk.base.drop())

const asClerk = <Result>(work: Parameters<typeof acting<Result>>[2]) => acting(desk.base, desk.clerk, work)
const refused = (why: string) => ({ allowed: false, refusal: { why } })
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('the plan is kept with its reading and a finding for every element', async () => {
  const kept = await asClerk((context) => getPlan(context, plan))
  assert.deepEqual(kept.reading, sampleReading)
  assert.deepEqual([kept.status, kept.kind, kept.keptByName], ['draft', 'campaign_plan', 'Võ Minh Trí'])
  const [line] = (await asClerk(listPlans)).filter(({ id }) => id === plan)
  assert.equal(line?.open, (await findingsOn(desk, plan)).length)
  const [numbered] = await asClerk(listNumberedPlans)
  assert.deepEqual([numbered?.plan, numbered?.number], [plan, '12-KH/ĐU'])
})

test('a file is kept byte by byte', async () => {
  const bytes = bytesOf(sampleText)
  const read = { reading: sampleReading, notes: [] }
  const handed = await asClerk((context) => keepPlan(context, { name: 'Kế hoạch.txt', bytes }, read))
  assert.ok(handed.allowed)
  const kept = await asClerk(async (context) => {
    const { file } = await getPlan(context, handed.plan)
    return getFileContent(context, file as Id<'file'>)
  })
  assert.equal(kept.name, 'Kế hoạch.txt')
  assert.deepEqual(new Uint8Array(kept.bytes), bytes)
  await asClerk((context) => dropPlan(context, handed.plan))
})

test('whoever is not of the office hands nothing in', async () => {
  const outcome = await acting(desk.base, desk.leader, (context) =>
    handIn(context, { name: null, bytes: bytesOf(sampleText) }),
  )
  assert.deepEqual(outcome, refused('not-the-office'))
})

const refusals: [what: string, bytes: Uint8Array, why: string][] = [
  ['an empty file', bytesOf(''), 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-a-document'],
  ['a secret document', bytesOf(`MẬT\n\n${sampleText}`), 'secret'],
]
for (const [what, bytes, why] of refusals) {
  test(`${what} is refused, and leaves nothing behind: no plan, no file, no entry`, async () => {
    const counted = async () => [(await asClerk(listPlans)).length, (await asClerk(listEntries)).length]
    const before = await counted()
    const outcome = await asClerk((context) => handIn(context, { name: 'a.txt', bytes }))
    assert.ok(!outcome.allowed && outcome.refusal.why === 'unreadable')
    assert.equal(outcome.refusal.because.why, why)
    assert.deepEqual(await counted(), before)
  })
}

test('another kind of document is turned away by its name', async () => {
  const reading = { ...sampleReading, kind: 'other' as const }
  const outcome = await asClerk((context) =>
    keepPlan(context, { name: null, bytes: bytesOf('x') }, { reading, notes: [] }),
  )
  assert.deepEqual(outcome, { allowed: false, refusal: { why: 'other-kind', type: 'KẾ HOẠCH' } })
})

test('an amendment is kept and shown, and nothing of it is answered', async () => {
  const amendment = await handInSample(desk, { ...sampleReading, kind: 'campaign-amendment' })
  assert.equal((await asClerk((context) => getPlan(context, amendment))).kind, 'campaign_amendment')
  assert.deepEqual(await findingsOn(desk, amendment), [])
  assert.deepEqual(await asClerk((context) => acceptSure(context, amendment)), refused('amendment'))
})

test('a finding is accepted, corrected, dropped and taken up again; the journal tells it all', async () => {
  const theme = await findingOn(desk, plan, 'theme')
  const seen = (version: number) => ({ plan, finding: theme.id, version })
  const value = { text: 'Sông Trăng giữ đê' }
  const answers = [
    { answer: 'accept' },
    { answer: 'correct', value },
    { answer: 'drop' },
    { answer: 'reopen' },
  ] as const
  const stands: unknown[] = []
  for (const [index, given] of answers.entries()) {
    assert.ok((await asClerk((context) => answerFinding(context, seen(index + 1), given))).allowed)
    const after = await findingOn(desk, plan, 'theme')
    stands.push([after.answer, after.value])
  }
  assert.deepEqual(stands, [
    ['accepted', theme.value],
    ['corrected', value],
    ['dropped', value],
    ['open', theme.value],
  ])
  const story = await asClerk((context) => storyOf(context, theme.id))
  assert.deepEqual(
    story.map(({ word }) => word),
    ['finding.accepted', 'finding.corrected', 'finding.dropped', 'finding.reopened'],
  )
  assert.deepEqual(story[1]?.payload, { kind: 'theme', before: theme.value, after: value })
})

test('whoever is not of the office answers nothing', async () => {
  const { id, version } = await findingOn(desk, plan, 'slogan')
  const outcome = await acting(desk.base, desk.leader, (context) =>
    answerFinding(context, { plan, finding: id, version }, { answer: 'accept' }),
  )
  assert.deepEqual(outcome, refused('not-the-office'))
})

test('of two people who answer at once one is told what the other said, and nothing is overwritten', async () => {
  const slogan = await findingOn(desk, plan, 'slogan')
  const say = (text: string) =>
    asClerk((context) =>
      answerFinding(
        context,
        { plan, finding: slogan.id, version: slogan.version },
        { answer: 'correct', value: { text } },
      ),
    )
  const outcomes = await Promise.all([say('một'), say('hai')])
  const [refusal] = outcomes.flatMap((one) => (one.allowed ? [] : [one.refusal]))
  assert.equal(outcomes.filter(({ allowed }) => allowed).length, 1)
  assert.ok(refusal?.why === 'stale')
  assert.equal(refusal.by, 'Võ Minh Trí')
  const stands = await findingOn(desk, plan, 'slogan')
  assert.deepEqual(refusal.theirs.value, stands.value)
  assert.equal(stands.version, slogan.version + 1)
})

test('a finding of another plan is not there', async () => {
  const other = await handInSample(desk)
  const { id, version } = await findingOn(desk, other, 'theme')
  const strange = asClerk((context) => answerFinding(context, { plan, finding: id, version }, { answer: 'accept' }))
  await assert.rejects(strange, { status: 404 })
})

test('all that is sure is accepted at once; what somebody answered before stays', async () => {
  assert.ok((await asClerk((context) => acceptSure(context, plan))).allowed)
  const findings = await findingsOn(desk, plan)
  assert.ok(findings.every(({ answer, confidence }) => (answer === 'open') === confidence < 0.8))
  assert.equal(ofKind(findings, 'slogan')[0]?.answer, 'corrected')
  assert.ok((await asClerk((context) => acceptSure(context, plan))).allowed)
  const denied = await acting(desk.base, desk.leader, (context) => acceptSure(context, plan))
  assert.deepEqual(denied, refused('not-the-office'))
})

test('text that fits no field is left as it stands, and asked about again', async () => {
  const [span = [0, 0]] = at('Đảng ủy xây dựng kế hoạch').spans
  const left = () => asClerk((context) => listLeftText(context, plan))
  assert.ok((await asClerk((context) => leaveText(context, plan, span))).allowed)
  assert.ok((await asClerk((context) => leaveText(context, plan, span))).allowed)
  assert.deepEqual(await left(), [span])
  assert.ok((await asClerk((context) => takeUpText(context, plan, span))).allowed)
  assert.deepEqual(await left(), [])
  const beyond: Span = [0, sampleText.length + 1]
  assert.deepEqual(await asClerk((context) => leaveText(context, plan, beyond)), refused('outside-the-text'))
  for (const act of [leaveText, takeUpText])
    assert.deepEqual(
      await acting(desk.base, desk.leader, (context) => act(context, plan, span)),
      refused('not-the-office'),
    )
})

test('a plan handed in by mistake is dropped and brought back; meanwhile nothing in it is answered', async () => {
  const mistake = await handInSample(desk)
  assert.deepEqual(
    await acting(desk.base, desk.leader, (context) => dropPlan(context, mistake)),
    refused('not-the-office'),
  )
  assert.ok((await asClerk((context) => dropPlan(context, mistake))).allowed)
  assert.deepEqual(await asClerk((context) => acceptSure(context, mistake)), {
    ...{ allowed: false, refusal: { why: 'plan-settled', status: 'dropped' } },
  })
  assert.ok((await asClerk((context) => restorePlan(context, mistake))).allowed)
  assert.deepEqual(await asClerk((context) => restorePlan(context, mistake)), {
    ...{ allowed: false, refusal: { why: 'plan-settled', status: 'draft' } },
  })
})
