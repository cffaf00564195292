// What a launch needs, what it may lack, whose plan it is, and which document is meant.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding, FindingKind, FindingValues } from '#cycle/plan-review/finding.ts'
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import { isIssuedBy } from './issuer.rules.ts'
import { type LaunchRefusal, lacks, mayLaunch, periodOf, warningsOf } from './launch.rules.ts'
import type { LaunchState } from './launch.ts'
import { launchWords } from './launch.words.ts'
import { isSameDocument } from './superior.rules.ts'

const committee = 'Đảng ủy xã Sông Trăng'
const who = (unitKind: UnitKind): Actor => ({
  ...{ id: newId(), name: 'Võ Minh Trí', language: 'vi' },
  posts: [{ unit: newId(), unitName: 'Văn phòng Đảng ủy', unitKind, role: 'head', title: 'Chánh Văn phòng' }],
})

function finding<Kind extends FindingKind>(
  kind: Kind,
  value: FindingValues[Kind],
  more: Partial<Finding> = {},
): Finding {
  const seen = { machine: value, value, answer: 'accepted', version: 1, answeredByName: null }
  return {
    ...{ id: newId(), plan: newId(), parent: null, kind, position: 0, spans: [], confidence: 1, ...seen, ...more },
  } as Finding
}
const [march, august] = [partialDay('2026-03'), partialDay('2026-08')]
const phase = (name: string, from: string | null, to: string | null) =>
  finding('phase', { name, from: from ? partialDay(from) : null, to: to ? partialDay(to) : null, aim: null })

const subject = finding('subject', { text: 'phát động thi đua' })
const issuer = finding('issuer', { text: 'ĐẢNG ỦY XÃ SÔNG TRĂNG' })
const period = finding('period', { from: march, to: august })
const body = finding('body', { name: 'Ủy ban nhân dân xã' })
const mapping = { finding: body.id, mapping: { choice: 'nobody' as const, version: 1 }, mappedByName: 'Võ Minh Trí' }
const ready: LaunchState = {
  ...{ actor: who('party_office'), committee, plan: { kind: 'campaign_plan', status: 'draft' } },
  ...{ findings: [subject, issuer, period, body], mappings: [mapping], onTrial: false },
}
const real = { trial: false }
const without = (...gone: Finding[]): LaunchState => ({
  ...ready,
  findings: ready.findings.filter((one) => !gone.includes(one)),
})
const plus = (...more: Finding[]): LaunchState => ({ ...ready, findings: [...ready.findings, ...more] })

test('a plan that has all it needs is launched or tried', () => {
  assert.ok(mayLaunch(ready, real).allowed)
  assert.ok(mayLaunch(ready, { trial: true }).allowed)
  assert.ok(mayLaunch({ ...ready, onTrial: true }, real).allowed)
})

const elsewhere = finding('issuer', { text: 'ĐẢNG ỦY XÃ\nNÚI MÂY' })
const refusals: [what: string, state: LaunchState, refusal: LaunchRefusal][] = [
  ['whoever is not of the office', { ...ready, actor: who('party_cell') }, { why: 'not-the-office' }],
  ['an amendment', { ...ready, plan: { kind: 'campaign_amendment', status: 'draft' } }, { why: 'not-a-plan' }],
  [
    'a plan that amended another',
    { ...ready, plan: { kind: 'campaign_plan', status: 'amending' } },
    { why: 'has-amended' },
  ],
  ['a second launch', { ...ready, plan: { kind: 'campaign_plan', status: 'launched' } }, { why: 'already-launched' }],
  ['a dropped plan', { ...ready, plan: { kind: 'campaign_plan', status: 'dropped' } }, { why: 'plan-dropped' }],
  [
    'a finding without an answer',
    plus(finding('slogan', { text: 'x' }, { answer: 'open' })),
    { why: 'findings-open', count: 1 },
  ],
  ['a campaign without a name', without(subject), { why: 'name-missing' }],
  ['a plan of nobody', without(issuer), { why: 'issuer-missing' }],
  [
    'a plan of another committee',
    { ...without(issuer), findings: [...without(issuer).findings, elsewhere] },
    { why: 'issuer-elsewhere', issuer: 'ĐẢNG ỦY XÃ NÚI MÂY', committee },
  ],
  ['a campaign without a time', without(period), { why: 'period-missing' }],
  ['a phase without its end', plus(phase('Đợt 1', '2026-03', null)), { why: 'phase-without-end', phase: 'Đợt 1' }],
  [
    'a phase that ends before it begins',
    plus(phase('Đợt 1', '2026-08', '2026-03')),
    { why: 'phase-backwards', phase: 'Đợt 1' },
  ],
  [
    'a whole period that ends before it begins',
    { ...without(period), findings: [...without(period).findings, finding('period', { from: august, to: march })] },
    { why: 'phase-backwards', phase: '' },
  ],
  [
    'a body that leads to nobody',
    { ...ready, mappings: [] },
    { why: 'bodies-unmapped', count: 1, first: 'Ủy ban nhân dân xã' },
  ],
]
for (const [what, state, refusal] of refusals) {
  test(`${what} is refused, and told why in both languages`, () => {
    assert.deepEqual(mayLaunch(state, real), { allowed: false, refusal })
    for (const language of ['vi', 'en'] as const) assert.ok(launchWords({ language }).refusal(refusal).length > 10)
  })
}

test('a second trial of one plan is refused while the first runs', () =>
  assert.deepEqual(mayLaunch({ ...ready, onTrial: true }, { trial: true }), {
    ...{ allowed: false, refusal: { why: 'trial-running' } },
  }))

test('all that is missing is listed at once, in the order in which one does it', () => {
  const bare = { ...ready, findings: [body, finding('goal', { text: 'x' }, { answer: 'open' })], mappings: [] }
  assert.deepEqual(
    lacks(bare).map(({ why }) => why),
    ['findings-open', 'name-missing', 'issuer-missing', 'period-missing', 'bodies-unmapped'],
  )
})

test('what was dropped is not asked for', () =>
  assert.ok(mayLaunch({ ...plus(finding('body', { name: 'Hội' }, { answer: 'dropped' })) }, real).allowed))

test('without a whole period it runs from its first phase to its last', () => {
  const phases = [phase('Đợt 2', '2026-07', '2027-02'), phase('Đợt 1', '2026-03', '2026-12')]
  assert.deepEqual(periodOf(phases), { from: '2026-03', to: '2027-02' })
  assert.ok(mayLaunch({ ...without(period), findings: [...without(period).findings, ...phases] }, real).allowed)
})

test('number, date, deadlines, idle bodies and loose text are asked for, and may stay open', () => {
  const free = { place: '', deadlineWords: null, with: [], under: null }
  const task = (text: string, more: Partial<FindingValues['task']>) =>
    finding('task', { ...free, text, deadlines: [], every: null, ...more }, { parent: body.id as Id<'finding'> })
  const warned = warningsOf(ready.findings, 3)
  assert.deepEqual(warned, [
    { what: 'number-missing' },
    { what: 'date-missing' },
    { what: 'body-without-task', body: 'Ủy ban nhân dân xã' },
    { what: 'text-unassigned', count: 3 },
  ])
  const tasks = [task('a', {}), task('b', { every: 'month' }), task('c', { deadlines: [march] })]
  const numbered = [finding('number', { text: '1-KH/ĐU' }), finding('date', { text: '2026-02-01' })]
  const late = warningsOf([...ready.findings, ...tasks, ...numbered], 0)
  assert.deepEqual(late, [{ what: 'deadlines-missing', count: 1 }])
  for (const warning of [...warned, ...late])
    for (const language of ['vi', 'en'] as const) assert.ok(launchWords({ language }).warning(warning).length > 10)
})

const ours = [
  'Đảng ủy xã Sông Trăng',
  'ĐẢNG UỶ XÃ SÔNG TRĂNG',
  'ĐẢNG BỘ TỈNH THANH GIANG\nĐẢNG ỦY XÃ SÔNG TRĂNG',
  'BAN CHẤP HÀNH ĐẢNG BỘ XÃ SÔNG TRĂNG',
  'Ban Thường vụ Đảng ủy xã Sông Trăng',
  'ĐẢNG ỦY XÃ\nSÔNG TRĂNG',
]
const theirs = [
  'Đảng ủy xã Núi Mây',
  'ỦY BAN NHÂN DÂN XÃ SÔNG TRĂNG',
  'Đảng ủy',
  '',
  'Đảng bộ huyện Sông Trăng',
  'SÔNG TRĂNG',
]

test('an issuer is this committee in capitals, over two lines, and by its organs', () => {
  for (const name of ours) assert.ok(isIssuedBy(committee, name), name)
  for (const name of theirs) assert.ok(!isIssuedBy(committee, name), name)
  assert.ok(isIssuedBy('Huyện đoàn Bình An', 'HUYỆN ĐOÀN BÌNH AN'))
  assert.ok(!isIssuedBy('Huyện đoàn Bình An', 'Huyện đoàn Bình Minh'))
})

test('a document is the same by number and day; alike numbers can be different documents', () => {
  const one = { number: '30-KH/TU', issuedOn: partialDay('2026-02-02'), issuer: 'Tỉnh ủy Thanh Giang' }
  assert.ok(isSameDocument(one, { ...one, number: 'Số: 30 – KH/TU', issuer: null }))
  assert.ok(isSameDocument(one, { ...one, issuedOn: partialDay('2026-02') }))
  assert.ok(!isSameDocument(one, { ...one, issuedOn: partialDay('2025-02-02') }))
  assert.ok(!isSameDocument(one, { ...one, number: '30/KH-UBND' }))
  assert.ok(isSameDocument(one, { ...one, issuedOn: null, issuer: 'TỈNH ỦY THANH GIANG' }))
  assert.ok(!isSameDocument(one, { ...one, issuedOn: null, issuer: 'Tỉnh ủy Sơn Hải' }))
  assert.ok(!isSameDocument(one, { number: '30-KH/TU', issuedOn: null, issuer: null }))
  assert.ok(!isSameDocument({ ...one, number: null }, { ...one, number: null }))
})
