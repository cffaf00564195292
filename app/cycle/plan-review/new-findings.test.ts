// From a reading to findings: nothing that the campaign needs is left behind, and every place lies in the text.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import type { PlanReading } from '#cycle/plan-reading/reading.ts'
import { sampleReading, sampleText } from '../../../tests/sample-reading.ts'
import { findingsOf, type NewFinding } from './new-findings.ts'

const findings = findingsOf(sampleReading)
const of = <Kind extends NewFinding['kind']>(kind: Kind) =>
  findings.filter((one): one is Extract<NewFinding, { kind: Kind }> => one.kind === kind)
const wordsOf = ({ spans }: NewFinding) => spans.map(([start, end]) => sampleText.slice(start, end)).join(' ')

test('every element of the plan becomes a finding', () => {
  const counts = Object.fromEntries(
    Map.groupBy(findings, ({ kind }) => kind)
      .entries()
      .map(([kind, all]) => [kind, all.length]),
  )
  assert.deepEqual(counts, {
    ...{ number: 1, subject: 1, issuer: 1, basis: 1, theme: 1, slogan: 1, signer: 1, phase: 1, occasion: 1, review: 1 },
    ...{ target: 1, content: 3, body: 3, task: 4, recipient: 2 },
  })
})

test('a task stands under its body, with its place, its deadline and the words of it', () => {
  const [measure, buy] = of('task')
  assert.ok(measure && buy)
  assert.equal(findings[measure.parent ?? -1]?.kind, 'body')
  assert.deepEqual(
    [measure.value.place, measure.value.deadlines, measure.value.deadlineWords],
    ['IV.1 ý 1', ['2026-03-20'], 'trước ngày 20/3/2026'],
  )
  assert.deepEqual([buy.value.place, buy.value.deadlines, buy.value.deadlineWords], ['IV.1 ý 2', [], null])
})

test('an occasion stands under its phase', () => {
  const [occasion] = of('occasion')
  assert.equal(findings[occasion?.parent ?? -1]?.kind, 'phase')
})

test('the contents are a tree of what is asked for, without the section that only holds them', () => {
  const [dyke, build, bamboo] = of('content')
  assert.deepEqual(dyke?.value, { ordinal: '1', text: 'Đắp đê' })
  assert.equal(dyke && wordsOf(dyke), '1. Đắp đê')
  assert.deepEqual(build?.value, { ordinal: null, text: 'Đắp xong 3 km đê trước mùa nước.' })
  assert.equal(findings[build?.parent ?? -1], dyke)
  assert.deepEqual([bamboo?.value.ordinal, bamboo?.parent], ['2', null])
})

test('positions follow the text', () => {
  const starts = findings.toSorted((one, other) => one.position - other.position).map(({ spans }) => spans[0]?.[0] ?? 0)
  assert.deepEqual(
    starts,
    starts.toSorted((one, other) => one - other),
  )
})

test('a recurring task and two deadlines arrive as they were read', () => {
  const [assignment] = sampleReading.assignments
  const [task] = assignment?.tasks ?? []
  assert.ok(assignment && task)
  const when = {
    on: null,
    before: false,
    from: null,
    every: 'half-year' as const,
    after: null,
    raw: 'sáu tháng một lần',
  }
  const changed = { ...task, deadline: ['2026-06', 'never'], when: [when] }
  const reading: PlanReading = { ...sampleReading, assignments: [{ ...assignment, tasks: [changed] }] }
  const found = findingsOf(reading).find((one) => one.kind === 'task')
  assert.ok(found?.kind === 'task')
  assert.deepEqual([found.value.every, found.value.deadlines], ['half_year', ['2026-06']])
})

test('the ceremony, tracks, movements, period and budget are findings too', () => {
  const one = { spans: [[0, 4]] as [[number, number]], confidence: 0.5 }
  const text = (value: string) => ({ ...one, value, raw: value })
  const reading: PlanReading = {
    ...sampleReading,
    period: { ...one, from: '2026-03', to: '2026-Q4' },
    budget: text('Kinh phí do xã chi'),
    goals: [text('hết nhà dột')],
    cosigners: [{ ...one, authority: null, acting: null, title: null, name: 'Lê Quang Vinh' }],
    movements: [{ ...one, name: 'Dân vận khéo', period: { from: '2026', to: null }, launchedBy: null }],
    commendation: [{ ...one, track: 'party', lead: 'Ban Xây dựng Đảng', basis: [] }],
    ceremony: {
      ...{ ...one, name: 'Lễ phát động', when: text('2026-03'), tentative: true, place: text('bến'), joinedWith: null },
      ...{ participants: [text('Bí thư các chi bộ')], programme: [{ ...one, order: 1, item: 'Khai mạc', who: null }] },
    },
  }
  const kinds = new Set(findingsOf(reading).map(({ kind }) => kind))
  for (const kind of ['period', 'budget', 'goal', 'movement', 'track', 'ceremony', 'participant', 'programme_item'])
    assert.ok(
      [...kinds].some((found) => found === kind),
      kind,
    )
  assert.equal(findingsOf(reading).filter(({ kind }) => kind === 'signer').length, 2)
})

const inside = (text: string, found: NewFinding[]) =>
  found.every(({ spans }) => spans.every(([start, end]) => start >= 0 && start < end && end <= text.length))

test('every place lies inside the text, on every plan at hand', () => {
  for (const file of globSync('tests/plans/*.txt')) {
    const reading = readPlan(readFileSync(file, 'utf8'), 'txt')
    assert.ok(inside(reading.source.text, findingsOf(reading)), file)
  }
})

test('every place lies inside the text, and parents come first, also on noise', () => {
  const lines = sampleText.split('\n')
  const noise = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'grapheme', maxLength: 40 })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(noise, (parts) => {
      const reading = readPlan(parts.join('\n'), 'txt')
      const found = findingsOf(reading)
      return inside(reading.source.text, found) && found.every(({ parent }, index) => parent === null || parent < index)
    }),
    { numRuns: 300 },
  )
})
