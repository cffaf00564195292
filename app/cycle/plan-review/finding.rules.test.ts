// Who may answer what, and what a finding becomes by it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import type { Unit, UnitKind } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { day } from '#kernel/day.ts'
import { newId } from '#kernel/ids.ts'
import { sampleReading } from '../../../tests/sample-reading.ts'
import { answered, mayAnswer, maySplit, mayStandUnder, mayWorkOn } from './finding.rules.ts'
import { type Finding, withParents } from './finding.ts'
import { byDoubt } from './finding-order.ts'
import { mayMap } from './mapping.rules.ts'
import type { BodyMapping, MappingChoice } from './mapping.ts'
import { mayHandIn, nameOf } from './plan.rules.ts'

const draft = { kind: 'campaign_plan', status: 'draft' } as const
const who = (unitKind: UnitKind): Actor => ({
  ...{ id: newId(), name: 'Võ Minh Trí', language: 'vi' },
  posts: [{ unit: newId(), unitName: 'Văn phòng Đảng ủy', unitKind, role: 'head', title: 'Chánh Văn phòng' }],
})
const [clerk, secretary] = [who('party_office'), who('party_cell')]

const theme = (more: Partial<Finding> = {}): Finding =>
  ({
    ...{ id: newId(), plan: newId(), parent: null, kind: 'theme', position: 0, spans: [[0, 4]], confidence: 0.9 },
    ...{ machine: { text: 'cũ' }, value: { text: 'cũ' }, answer: 'open', version: 1, answeredByName: null },
    ...more,
  }) as Finding

test('the office works on a draft', () => assert.ok(mayWorkOn(draft, clerk).allowed))

test('nobody else does', () =>
  assert.deepEqual(mayWorkOn(draft, secretary), { allowed: false, refusal: { why: 'not-the-office' } }))

test('what was launched or dropped is not answered any more', () => {
  for (const status of ['launched', 'dropped'] as const)
    assert.deepEqual(mayWorkOn({ ...draft, status }, clerk), {
      ...{ allowed: false, refusal: { why: 'plan-settled', status } },
    })
})

test('an amendment is only read', () =>
  assert.deepEqual(mayWorkOn({ ...draft, kind: 'campaign_amendment' }, clerk), {
    ...{ allowed: false, refusal: { why: 'amendment' } },
  }))

test('who answers must have seen what stands there; the refusal says who was quicker and what stands now', () => {
  const theirs = theme({ version: 2, answeredByName: 'Nguyễn Thanh Bình' })
  assert.ok(mayAnswer(theirs, 2).allowed)
  assert.deepEqual(mayAnswer(theirs, 1), {
    ...{ allowed: false, refusal: { why: 'stale', by: 'Nguyễn Thanh Bình', theirs } },
  })
})

test('accepting keeps the value, correcting changes it, dropping keeps it, undo brings the machine’s back', () => {
  assert.deepEqual(answered(theme(), { answer: 'accept' }), { answer: 'accepted', value: { text: 'cũ' } })
  const corrected = answered(theme(), { answer: 'correct', value: { text: 'mới' } })
  assert.deepEqual(corrected, { answer: 'corrected', value: { text: 'mới' } })
  assert.equal(answered(theme(), { answer: 'drop' }).answer, 'dropped')
  const undone = answered(theme({ answer: 'corrected', value: { text: 'mới' } }), { answer: 'reopen' })
  assert.deepEqual(undone, { answer: 'open', value: { text: 'cũ' } })
})

test('what a person added stays added, dropped and brought back', () => {
  const added = theme({ machine: null, answer: 'added' })
  assert.equal(answered(added, { answer: 'accept' }).answer, 'added')
  assert.equal(answered(added, { answer: 'correct', value: { text: 'mới' } }).answer, 'added')
  assert.equal(answered(added, { answer: 'reopen' }).answer, 'added')
  assert.equal(answered({ ...added, answer: 'dropped' }, { answer: 'reopen' }).answer, 'added')
})

test('a task stands under a body, an occasion under a phase, all else by itself', () => {
  const body = theme({ kind: 'body' })
  assert.ok(mayStandUnder('task', body).allowed)
  assert.ok(mayStandUnder('slogan', null).allowed)
  for (const wrong of [null, theme(), { ...body, answer: 'dropped' } as Finding])
    assert.deepEqual(mayStandUnder('task', wrong), { allowed: false, refusal: { why: 'parent-missing' } })
  assert.ok(!mayStandUnder('occasion', body).allowed)
})

test('only a task is split, and only into several', () => {
  const task = theme({ kind: 'task' })
  assert.ok(maySplit(task, ['a', 'b']).allowed)
  assert.deepEqual(maySplit(task, ['a']), { allowed: false, refusal: { why: 'one-piece' } })
  assert.deepEqual(maySplit(theme(), ['a', 'b']), { allowed: false, refusal: { why: 'not-a-task' } })
})

test('whoever drops a body drops what stands under it, however deep', () => {
  const body = theme({ kind: 'body', answer: 'dropped' })
  const task = theme({ kind: 'task', parent: body.id })
  const below = theme({ parent: task.id })
  const free = theme()
  assert.deepEqual(
    withParents([body, task, below, free]).map(({ answer }) => answer),
    ['dropped', 'dropped', 'dropped', 'open'],
  )
})

test('least sure first, what is answered last', () => {
  const [sure, unsure, done] = [theme(), theme({ confidence: 0.4 }), theme({ confidence: 0.1, answer: 'accepted' })]
  assert.deepEqual([done, sure, unsure].toSorted(byDoubt), [unsure, sure, done])
})

const other: Pick<PlanReading, 'kind' | 'document'> = { ...sampleReading, kind: 'other' }

test('plans and amendments are taken in, other documents are named and turned away', () => {
  assert.ok(mayHandIn(clerk, sampleReading).allowed)
  assert.ok(mayHandIn(clerk, { ...sampleReading, kind: 'campaign-amendment' }).allowed)
  assert.deepEqual(mayHandIn(clerk, other), { allowed: false, refusal: { why: 'other-kind', type: 'KẾ HOẠCH' } })
  const untitled = { ...other, document: { ...other.document, type: null } }
  assert.deepEqual(mayHandIn(clerk, untitled), { allowed: false, refusal: { why: 'other-kind', type: null } })
  assert.deepEqual(mayHandIn(secretary, sampleReading), { allowed: false, refusal: { why: 'not-the-office' } })
})

test('a plan is called by its subject, else by its type, else by its file', () => {
  const { document } = sampleReading
  assert.equal(nameOf(sampleReading, 'a.docx'), 'phát động thi đua mừng mùa nước nổi')
  assert.equal(nameOf({ document: { ...document, subject: null } }, 'a.docx'), 'KẾ HOẠCH')
  assert.equal(nameOf({ document: { ...document, subject: null, type: null } }, 'a.docx'), 'a.docx')
})

const body = theme({ kind: 'body' })
const unit: Unit = {
  ...{
    id: newId(),
    parent: null,
    tier: null,
    kind: 'party_cell',
    name: 'Chi bộ',
    shortName: null,
    from: day('2025-07-01'),
    to: null,
  },
}
const standing: BodyMapping = {
  finding: body.id,
  mapping: { choice: 'nobody', version: 3 },
  mappedByName: 'Lê Quang Vinh',
}
const choices: MappingChoice[] = [
  { choice: 'units', units: [unit.id] },
  { choice: 'class', unitClass: 'hamlets' },
  { choice: 'nobody' },
]

test('a body is mapped to units that exist, to a class, or to nobody', () => {
  for (const choice of choices) assert.ok(mayMap(body, undefined, 0, choice, [unit]).allowed)
  for (const units of [[], [newId<'unit'>()]])
    assert.deepEqual(mayMap(body, undefined, 0, { choice: 'units', units }, [unit]), {
      ...{ allowed: false, refusal: { why: 'no-unit' } },
    })
  assert.deepEqual(mayMap(theme(), undefined, 0, { choice: 'nobody' }, []), {
    ...{ allowed: false, refusal: { why: 'not-a-body' } },
  })
})

test('a choice that somebody else changed meanwhile is refused with theirs', () => {
  assert.ok(mayMap(body, standing, 3, { choice: 'nobody' }, []).allowed)
  assert.deepEqual(mayMap(body, standing, 0, { choice: 'nobody' }, []), {
    ...{ allowed: false, refusal: { why: 'mapping-stale', by: 'Lê Quang Vinh', theirs: standing.mapping } },
  })
})
